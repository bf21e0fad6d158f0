package dev.docket.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an order says, whatever its status.
 *
 * @param user whom it is for
 * @param card what is kept of the card that pays
 * @param store the store that sold
 * @param product what was sold
 * @param quantity how many
 * @param orderDate the day of the order, in the business's zone
 * @param shippingDate the day on which it is to be shipped
 * @param deliveryDate the day of delivery, null while none is known
 */
public record OrderContent(
    UserId user,
    StoredCard card,
    StoreCode store,
    ProductCode product,
    Quantity quantity,
    LocalDate orderDate,
    LocalDate shippingDate,
    @Nullable LocalDate deliveryDate) {

  /**
   * What a draft says, for a draft that keeps the rules.
   *
   * @param card what is kept of its card
   * @throws IllegalStateException when a field is missing or unreadable
   */
  public static OrderContent of(OrderDraft draft, StoredCard card) {
    return new OrderContent(
        new UserId(draft.userId().required()),
        card,
        new StoreCode(draft.storeCode().required()),
        new ProductCode(draft.productCode().required()),
        new Quantity(draft.quantity().required()),
        draft.orderDate().required(),
        draft.shippingDate().required(),
        draft.deliveryDate().value());
  }

  /** The same with another day of delivery. */
  public OrderContent deliveredOn(@Nullable LocalDate date) {
    return new OrderContent(user, card, store, product, quantity, orderDate, shippingDate, date);
  }
}
