package dev.docket.jpa;

import dev.docket.order.CardBrand;
import dev.docket.order.OrderStatus;
import dev.docket.order.OrderSummary;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list's statement, with values of the types that the driver chose. */
@SuppressWarnings("ArrayRecordComponent")
record SummaryRow(@Nullable Object[] values) {

  /**
   * The columns after the count, in the order in which they are read here; the last is for sorting
   * alone.
   */
  static final String COLUMNS =
      "id, user_id, card_brand, card_last_four, store_code, product_code, quantity, order_date, shipping_date,"
          + " delivery_date, status, version, delivery_key";

  long total() {
    return number(0).longValue();
  }

  /** False for the row that carries the count when the page is empty. */
  boolean isOrder() {
    return values[1] != null;
  }

  OrderSummary toDomain() {
    return new OrderSummary(
        uuid(1),
        uuid(2),
        CardBrand.valueOf(text(3)),
        text(4),
        text(5),
        text(6),
        number(7).intValue(),
        toDate(value(8)),
        toDate(value(9)),
        values[10] == null ? null : toDate(value(10)),
        OrderStatus.values()[number(11).intValue()],
        number(12).longValue());
  }

  private Object value(int column) {
    Object value = values[column];
    if (value == null) {
      throw new IllegalStateException("column " + column + " of an order is null");
    }
    return value;
  }

  private String text(int column) {
    return value(column).toString();
  }

  private Number number(int column) {
    return (Number) value(column);
  }

  private UUID uuid(int column) {
    return value(column) instanceof byte[] bytes
        ? uuid(ByteBuffer.wrap(bytes))
        : (UUID) value(column);
  }

  private static UUID uuid(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static LocalDate toDate(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
