package dev.docket.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the order list: a plain projection of an order.
 *
 * @param id the order's id
 * @param userId whom it is for
 * @param brand the card's scheme
 * @param lastFour the card's last four digits
 * @param storeCode the store
 * @param productCode the product
 * @param quantity how many
 * @param orderDate the day of the order
 * @param shippingDate the day of shipping
 * @param deliveryDate the day of delivery, null while none is known
 * @param status how far it is
 * @param version the version that this row shows
 */
public record OrderSummary(
    UUID id,
    UUID userId,
    CardBrand brand,
    String lastFour,
    String storeCode,
    String productCode,
    int quantity,
    LocalDate orderDate,
    LocalDate shippingDate,
    @Nullable LocalDate deliveryDate,
    OrderStatus status,
    long version) {

  /** The row that shows an order. */
  public static OrderSummary of(Order order) {
    OrderContent content = order.content();
    return new OrderSummary(
        order.id().value(),
        content.user().value(),
        content.card().brand(),
        content.card().lastFour(),
        content.store().value(),
        content.product().value(),
        content.quantity().value(),
        content.orderDate(),
        content.shippingDate(),
        content.deliveryDate(),
        order.status(),
        order.version());
  }
}
