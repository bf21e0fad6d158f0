package dev.docket.web.ui.order;

import dev.docket.order.Order;
import dev.docket.order.OrderStatus;
import dev.docket.web.ui.Viewer;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of an order in two versions.
 *
 * @param field what people call it
 * @param mine what was typed
 * @param stored what is in the book
 * @param isDifferent true when they differ
 */
public record Difference(String field, String mine, String stored, boolean isDifferent) {

  /** The status and the fields that the form shows, which was made for an open order. */
  static List<Difference> between(
      OrderFields mine, String myCard, Order order, boolean withDeliveryDate, Viewer viewer) {
    OrderFields stored = OrderFields.of(order.content());
    List<Difference> fields = new ArrayList<>();
    fields.add(of("status", OrderStatus.OPEN.name(), order.status().name(), viewer));
    fields.add(of("userId", mine.getUserId(), stored.getUserId(), viewer));
    fields.add(of("cardNumber", myCard, order.content().card().masked(), viewer));
    fields.add(of("storeCode", mine.getStoreCode(), stored.getStoreCode(), viewer));
    fields.add(of("productCode", mine.getProductCode(), stored.getProductCode(), viewer));
    fields.add(of("quantity", mine.getQuantity(), stored.getQuantity(), viewer));
    fields.add(of("orderDate", mine.getOrderDate(), stored.getOrderDate(), viewer));
    fields.add(of("shippingDate", mine.getShippingDate(), stored.getShippingDate(), viewer));
    if (withDeliveryDate) {
      fields.add(of("deliveryDate", mine.getDeliveryDate(), stored.getDeliveryDate(), viewer));
    }
    return fields;
  }

  private static Difference of(String field, String mine, String stored, Viewer viewer) {
    return new Difference(
        viewer.label(field),
        viewer.shown(field, mine),
        viewer.shown(field, stored),
        !mine.strip().equals(stored));
  }
}
