package dev.docket.web.ui.order;

import dev.docket.order.OrderSummary;
import dev.docket.web.ui.Viewer;
import java.util.Locale;

/** One row of the list, written out for its reader. */
public record OrderRow(
    ShortId id,
    ShortId user,
    String card,
    String store,
    String product,
    String quantity,
    Day orderDate,
    Day shippingDate,
    Day deliveryDate,
    String status,
    String statusStyle) {

  static OrderRow of(OrderSummary order, Viewer viewer) {
    return new OrderRow(
        ShortId.of(order.id()),
        ShortId.of(order.userId()),
        Cards.masked(order.brand(), order.lastFour()),
        order.storeCode(),
        order.productCode(),
        viewer.number(order.quantity()),
        Day.of(order.orderDate(), viewer),
        Day.of(order.shippingDate(), viewer),
        Day.of(order.deliveryDate(), viewer),
        viewer.label(order.status()),
        order.status().name().toLowerCase(Locale.ROOT));
  }
}
