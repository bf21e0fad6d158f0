package dev.docket.web.ui.order;

import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderDraft;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of the order form hold: text, as it was typed. A card number goes in and never
 * comes out.
 */
public class OrderFields {

  private String userId = "";
  private String cardNumber = "";
  private String sealedCard = "";
  private String keptCard = "";
  private String storeCode = "";
  private String productCode = "";
  private String quantity = "";
  private String orderDate = "";
  private String shippingDate = "";
  private String deliveryDate = "";

  static OrderFields fresh(LocalDate today) {
    OrderFields fields = new OrderFields();
    fields.quantity = "1";
    fields.orderDate = today.toString();
    fields.shippingDate = today.toString();
    return fields;
  }

  static OrderFields of(OrderContent content) {
    OrderFields fields = new OrderFields();
    fields.userId = content.user().text();
    fields.storeCode = content.store().value();
    fields.productCode = content.product().value();
    fields.quantity = String.valueOf(content.quantity().value());
    fields.orderDate = content.orderDate().toString();
    fields.shippingDate = content.shippingDate().toString();
    fields.deliveryDate = text(content.deliveryDate());
    return fields;
  }

  /**
   * What was entered, with the card number that was typed or, when none was, the one that was kept.
   */
  OrderDraft draft(CardSeal seal) {
    OrderDraft.Builder draft =
        OrderDraft.builder()
            .userId(userId)
            .cardNumber(cardNumber)
            .storeCode(storeCode)
            .productCode(productCode)
            .quantity(quantity)
            .orderDate(orderDate)
            .shippingDate(shippingDate)
            .deliveryDate(deliveryDate);
    if (cardNumber.isBlank()) {
      seal.open(sealedCard).ifPresent(draft::cardNumber);
    }
    return draft.build();
  }

  /**
   * Makes the form fit to be shown again: the card number goes, a seal of it stays where it was a
   * good one.
   */
  void keepCard(OrderDraft draft, CardSeal seal) {
    Optional<CardNumber> card = Optional.ofNullable(draft.cardNumber().value());
    cardNumber = "";
    sealedCard = card.map(seal::seal).orElse("");
    keptCard = card.map(Cards::masked).orElse("");
  }

  private static String text(@Nullable Serializable value) {
    return value == null ? "" : value.toString();
  }

  public String getUserId() {
    return userId;
  }

  public void setUserId(String userId) {
    this.userId = userId;
  }

  /** Always blank: the number goes in and never comes out. */
  public String getCardNumber() {
    return "";
  }

  public void setCardNumber(String cardNumber) {
    this.cardNumber = cardNumber;
  }

  public String getSealedCard() {
    return sealedCard;
  }

  public void setSealedCard(String sealedCard) {
    this.sealedCard = sealedCard;
  }

  public String getStoreCode() {
    return storeCode;
  }

  public void setStoreCode(String storeCode) {
    this.storeCode = storeCode;
  }

  public String getProductCode() {
    return productCode;
  }

  public void setProductCode(String productCode) {
    this.productCode = productCode;
  }

  public String getQuantity() {
    return quantity;
  }

  public void setQuantity(String quantity) {
    this.quantity = quantity;
  }

  public String getOrderDate() {
    return orderDate;
  }

  public void setOrderDate(String orderDate) {
    this.orderDate = orderDate;
  }

  public String getShippingDate() {
    return shippingDate;
  }

  public void setShippingDate(String shippingDate) {
    this.shippingDate = shippingDate;
  }

  public String getDeliveryDate() {
    return deliveryDate;
  }

  public void setDeliveryDate(String deliveryDate) {
    this.deliveryDate = deliveryDate;
  }

  /** The card that was kept, for people; empty for none. */
  public String getKeptCard() {
    return keptCard;
  }
}
