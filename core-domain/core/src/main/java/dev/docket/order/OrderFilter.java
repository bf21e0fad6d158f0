package dev.docket.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows: those that meet every condition that is set.
 *
 * @param id the order's id, null for any
 * @param user whom it is for, null for any
 * @param lastFour the card's last four digits, null for any
 * @param cards the card's fingerprints, any of them; empty for any card
 * @param store the store's whole code, null for any
 * @param product the product's whole code, null for any
 * @param quantity how many
 * @param orderDate the days of the order
 * @param shippingDate the days of shipping
 * @param deliveryDate the days of delivery; with a bound, orders without one are left out
 * @param statuses any of these; empty for any status
 */
public record OrderFilter(
    @Nullable OrderId id,
    @Nullable UserId user,
    @Nullable String lastFour,
    List<CardFingerprint> cards,
    @Nullable StoreCode store,
    @Nullable ProductCode product,
    Range<Integer> quantity,
    Range<LocalDate> orderDate,
    Range<LocalDate> shippingDate,
    Range<LocalDate> deliveryDate,
    Set<OrderStatus> statuses) {

  /** Every order. */
  public static final OrderFilter ALL =
      new OrderFilter(
          null,
          null,
          null,
          List.of(),
          null,
          null,
          Range.any(),
          Range.any(),
          Range.any(),
          Range.any(),
          Set.of());

  /** Takes copies. */
  public OrderFilter {
    cards = List.copyOf(cards);
    statuses = Set.copyOf(statuses);
  }

  /** True for an order that meets every condition. */
  public boolean includes(Order order) {
    OrderContent content = order.content();
    return matches(id, order.id())
        && matches(user, content.user())
        && matches(lastFour, content.card().lastFour())
        && (cards.isEmpty() || cards.contains(content.card().fingerprint()))
        && matches(store, content.store())
        && matches(product, content.product())
        && quantity.includes(content.quantity().value())
        && orderDate.includes(content.orderDate())
        && shippingDate.includes(content.shippingDate())
        && deliveryDate.includes(content.deliveryDate())
        && (statuses.isEmpty() || statuses.contains(order.status()));
  }

  private static boolean matches(@Nullable Object wanted, Object actual) {
    return wanted == null || wanted.equals(actual);
  }
}
