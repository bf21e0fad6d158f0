package dev.docket.samples.springboot;

import dev.docket.order.OrderDraft;
import org.jspecify.annotations.Nullable;

/** An order as a client sends it: text, which Docket reads and checks. */
record OrderForm(
    @Nullable String userId,
    @Nullable String cardNumber,
    @Nullable String storeCode,
    @Nullable String productCode,
    @Nullable String quantity,
    @Nullable String orderDate,
    @Nullable String shippingDate) {

  OrderDraft draft() {
    return OrderDraft.builder()
        .userId(userId)
        .cardNumber(cardNumber)
        .storeCode(storeCode)
        .productCode(productCode)
        .quantity(quantity)
        .orderDate(orderDate)
        .shippingDate(shippingDate)
        .build();
  }

  /** Nothing of it: a card number belongs into no log. */
  @Override
  public String toString() {
    return "OrderForm";
  }
}
