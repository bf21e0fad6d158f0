package dev.docket.csv;

import dev.docket.account.Actor;
import dev.docket.order.CardNumber;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes every order that a view of the list shows, in its order, page by page in constant memory.
 * The card number's column holds the last four digits behind stars; an import takes such a file for
 * orders that are in the book.
 */
public final class CsvOrderWriter {

  private final Orders orders;
  private final boolean withDeliveryDate;
  private final Actor by;

  /**
   * @param orders the book
   * @param withDeliveryDate whether there is a column for it
   * @param by who asks
   */
  public CsvOrderWriter(Orders orders, boolean withDeliveryDate, Actor by) {
    this.orders = orders;
    this.withDeliveryDate = withDeliveryDate;
    this.by = by;
  }

  /**
   * @param view its filter and sort order count, its page and page size do not
   * @param out closed in the end
   */
  public void write(OrderQuery view, OutputStream out) throws IOException {
    List<Column> columns = columns();
    try (SafeCsv csv = new SafeCsv(out)) {
      csv.record(columns.stream().map(Column::header).toArray(String[]::new));
      Cursor place = Cursor.first();
      while (place != null) {
        place =
            writePage(
                new OrderQuery(view.filter(), view.sort(), OrderQuery.MAX_SIZE, place),
                columns,
                csv);
      }
    }
  }

  private @Nullable Cursor writePage(OrderQuery page, List<Column> columns, SafeCsv csv) {
    Slice<OrderSummary> slice = orders.search(page, by);
    for (OrderSummary row : slice.items()) {
      csv.record(columns.stream().map(column -> cell(row, column)).toArray(String[]::new));
    }
    return slice.next();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(Stream.of(Column.values()).toList());
    if (!withDeliveryDate) {
      columns.remove(Column.DELIVERY_DATE);
    }
    return columns;
  }

  private static String cell(OrderSummary row, Column column) {
    return switch (column) {
      case DATE_UUID -> row.id().toString();
      case USER_ID -> row.userId().toString();
      case CARD_NUMBER -> CardNumber.masked(row.lastFour());
      case CARD_BRAND -> row.brand().displayName();
      case STORE_CODE -> row.storeCode();
      case PRODUCT_CODE -> row.productCode();
      case PRODUCT_QUANTITY -> String.valueOf(row.quantity());
      case ORDER_DATE -> row.orderDate().toString();
      case SHIPPING_DATE -> row.shippingDate().toString();
      case DELIVERY_DATE -> row.deliveryDate() == null ? "" : row.deliveryDate().toString();
      case STATUS -> row.status().name();
    };
  }
}
