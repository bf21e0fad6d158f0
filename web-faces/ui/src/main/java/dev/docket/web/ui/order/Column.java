package dev.docket.web.ui.order;

import dev.docket.order.OrderField;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import java.util.List;
import java.util.Map;

/**
 * A column of the list.
 *
 * @param field what it shows, and what its head sorts by
 * @param label what it is called
 * @param style {@code num} where digits stand below each other
 */
record Column(OrderField field, String label, String style) {

  private static final List<Column> ALL =
      List.of(
          new Column(OrderField.ID, "Order", ""),
          new Column(OrderField.USER, "User", ""),
          new Column(OrderField.CARD, "Card", ""),
          new Column(OrderField.STORE, "Store", ""),
          new Column(OrderField.PRODUCT, "Product", ""),
          new Column(OrderField.QUANTITY, "Quantity", "num"),
          new Column(OrderField.ORDER_DATE, "Ordered", ""),
          new Column(OrderField.SHIPPING_DATE, "Ships", ""),
          new Column(OrderField.DELIVERY_DATE, "Delivered", ""),
          new Column(OrderField.STATUS, "Status", ""));

  /** The texts of each column's head. */
  static List<Map<String, String>> heads(OrderQuery query, boolean deliveryDate) {
    return ALL.stream()
        .filter(column -> deliveryDate || column.field() != OrderField.DELIVERY_DATE)
        .map(column -> column.head(query))
        .toList();
  }

  private Map<String, String> head(OrderQuery query) {
    return Map.of(
        "label",
        label,
        "style",
        style,
        "sorted",
        sorted(query.sort()),
        "url",
        OrderUrl.sorted(query, field));
  }

  /** The value of {@code aria-sort}. */
  private String sorted(OrderSort sort) {
    if (sort.field() != field) {
      return "none";
    }
    return sort.descending() ? "descending" : "ascending";
  }
}
