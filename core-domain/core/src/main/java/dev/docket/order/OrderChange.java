package dev.docket.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an order's history.
 *
 * @param order the order
 * @param version the version that the change led to
 * @param kind what was done
 * @param at when
 * @param by the name of whoever did it
 * @param fields which fields went from what to what; empty for {@link Kind#PLACED}
 */
public record OrderChange(
    OrderId order, long version, Kind kind, Instant at, String by, List<FieldChange> fields) {

  /** What was done. */
  public enum Kind {
    /** The order came into being. */
    PLACED,
    /** The content was changed. */
    AMENDED,
    /** It was sent off. */
    SHIPPED,
    /** It arrived. */
    DELIVERED,
    /** It was called off. */
    CANCELLED
  }

  /** Takes a copy of the fields. */
  public OrderChange {
    fields = List.copyOf(fields);
  }

  /** The first entry of the order's history. */
  public static OrderChange placed(Order order) {
    return new OrderChange(
        order.id(), 1, Kind.PLACED, order.placedAt(), order.placedBy(), List.of());
  }

  /** The entry for the step from one version of an order to the next. */
  public static OrderChange between(Order before, Order after, Instant at, String by) {
    Kind kind =
        before.status() == after.status() ? Kind.AMENDED : Kind.valueOf(after.status().name());
    return new OrderChange(after.id(), after.version(), kind, at, by, differences(before, after));
  }

  private static List<FieldChange> differences(Order before, Order after) {
    List<FieldChange> changes = new ArrayList<>();
    compare(changes, "status", before.status(), after.status(), OrderStatus::name);
    OrderContent old = before.content();
    OrderContent now = after.content();
    compare(changes, "userId", old.user(), now.user(), UserId::text);
    compare(changes, "cardNumber", old.card(), now.card(), StoredCard::masked);
    compare(changes, "storeCode", old.store(), now.store(), StoreCode::value);
    compare(changes, "productCode", old.product(), now.product(), ProductCode::value);
    compare(changes, "quantity", old.quantity().value(), now.quantity().value(), String::valueOf);
    compare(changes, "orderDate", old.orderDate(), now.orderDate(), String::valueOf);
    compare(changes, "shippingDate", old.shippingDate(), now.shippingDate(), String::valueOf);
    compare(changes, "deliveryDate", old.deliveryDate(), now.deliveryDate(), String::valueOf);
    return changes;
  }

  private static <T> void compare(
      List<FieldChange> changes,
      String field,
      @Nullable T from,
      @Nullable T to,
      Function<T, String> text) {
    if (!Objects.equals(from, to)) {
      changes.add(
          new FieldChange(
              field, from == null ? null : text.apply(from), to == null ? null : text.apply(to)));
    }
  }
}
