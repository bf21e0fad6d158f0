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
  public static final OrderFilter ALL = builder().build();

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

  /** A filter without a condition, to be narrowed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects conditions. Not safe for use by several threads. */
  public static final class Builder {

    private @Nullable OrderId id;
    private @Nullable UserId user;
    private @Nullable String lastFour;
    private List<CardFingerprint> cards = List.of();
    private @Nullable StoreCode store;
    private @Nullable ProductCode product;
    private Range<Integer> quantity = Range.any();
    private Range<LocalDate> orderDate = Range.any();
    private Range<LocalDate> shippingDate = Range.any();
    private Range<LocalDate> deliveryDate = Range.any();
    private Set<OrderStatus> statuses = Set.of();

    private Builder() {}

    /** The one order. */
    public Builder id(@Nullable OrderId value) {
      id = value;
      return this;
    }

    /** Orders for a user. */
    public Builder user(@Nullable UserId value) {
      user = value;
      return this;
    }

    /** Orders whose card ends so. */
    public Builder lastFour(@Nullable String value) {
      lastFour = value;
      return this;
    }

    /** Orders of a card, by {@link Orders#fingerprints}. */
    public Builder cards(List<CardFingerprint> values) {
      cards = values;
      return this;
    }

    /** Orders of a store. */
    public Builder store(@Nullable StoreCode value) {
      store = value;
      return this;
    }

    /** Orders for a product. */
    public Builder product(@Nullable ProductCode value) {
      product = value;
      return this;
    }

    /** Orders for so many. */
    public Builder quantity(Range<Integer> range) {
      quantity = range;
      return this;
    }

    /** Orders of these days. */
    public Builder orderDate(Range<LocalDate> range) {
      orderDate = range;
      return this;
    }

    /** Orders to be shipped on these days. */
    public Builder shippingDate(Range<LocalDate> range) {
      shippingDate = range;
      return this;
    }

    /** Orders delivered on these days. */
    public Builder deliveryDate(Range<LocalDate> range) {
      deliveryDate = range;
      return this;
    }

    /** Orders of one of these statuses. */
    public Builder statuses(Set<OrderStatus> values) {
      statuses = values;
      return this;
    }

    /** The filter. */
    public OrderFilter build() {
      return new OrderFilter(
          id,
          user,
          lastFour,
          cards,
          store,
          product,
          quantity,
          orderDate,
          shippingDate,
          deliveryDate,
          statuses);
    }
  }
}
