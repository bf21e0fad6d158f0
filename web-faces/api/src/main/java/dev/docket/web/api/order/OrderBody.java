package dev.docket.web.api.order;

import dev.docket.order.OrderDraft;
import dev.docket.web.api.json.Fields;

/** An order as a client sends it. */
final class OrderBody {

  private OrderBody() {}

  /** A new order, which may bring its own id. */
  static OrderDraft placed(Fields fields) {
    return content(fields).id(fields.text("id")).build();
  }

  /** The whole content of an order that has an id. */
  static OrderDraft amended(Fields fields) {
    return content(fields).build();
  }

  private static OrderDraft.Builder content(Fields fields) {
    return OrderDraft.builder()
        .userId(fields.text("userId"))
        .cardNumber(fields.text("cardNumber"))
        .storeCode(fields.text("storeCode"))
        .productCode(fields.text("productCode"))
        .quantity(fields.integer("quantity"))
        .orderDate(fields.text("orderDate"))
        .shippingDate(fields.text("shippingDate"))
        .deliveryDate(fields.text("deliveryDate"));
  }
}
