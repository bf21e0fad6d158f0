package dev.docket.jpa;

import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderField;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderRules;
import dev.docket.order.OrderStatus;
import dev.docket.order.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which columns the fields and the filters of the list mean. */
final class OrderColumns {

  static final String TABLE = "orders";
  static final String ID = "id";
  static final String USER_ID = "user_id";

  private OrderColumns() {}

  static String of(OrderField field) {
    return switch (field) {
      case ID -> ID;
      case USER -> USER_ID;
      case CARD -> "card_last_four";
      case STORE -> "store_code";
      case PRODUCT -> "product_code";
      case QUANTITY -> "quantity";
      case ORDER_DATE -> "order_date";
      case SHIPPING_DATE -> "shipping_date";
      case DELIVERY_DATE -> "delivery_key";
      case STATUS -> "status";
    };
  }

  /** A sort key as the column holds it. */
  static Comparable<?> value(String column, Comparable<?> key) {
    return column.equals(ID) || column.equals(USER_ID) ? UUID.fromString((String) key) : key;
  }

  /** The index that begins with the column. */
  static String index(String column) {
    return "ix_orders_" + column;
  }

  /** The filter's conditions; those that usually leave fewer orders come first. */
  static List<Condition> conditions(OrderFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    pin(conditions, ID, filter.id() == null ? null : filter.id().value());
    pin(conditions, USER_ID, filter.user() == null ? null : filter.user().value());
    pinAny(
        conditions,
        "card_fingerprint",
        filter.cards().stream().map(CardFingerprint::text).toList());
    pin(conditions, "card_last_four", filter.lastFour());
    pin(conditions, "product_code", filter.product() == null ? null : filter.product().value());
    pin(conditions, "store_code", filter.store() == null ? null : filter.store().value());
    bound(conditions, "shipping_date", filter.shippingDate());
    bound(conditions, "delivery_key", known(filter.deliveryDate()));
    bound(conditions, "quantity", filter.quantity());
    bound(conditions, "order_date", earliest(filter.orderDate(), filter.shippingDate().to()));
    pinAny(
        conditions,
        "status",
        filter.statuses().stream().sorted().map(OrderStatus::ordinal).toList());
    return conditions;
  }

  private static void pin(List<Condition> conditions, String column, @Nullable Object value) {
    if (value != null) {
      conditions.add(Condition.anyOf(column, List.of(value)));
    }
  }

  private static void pinAny(List<Condition> conditions, String column, List<?> values) {
    if (!values.isEmpty()) {
      conditions.add(Condition.anyOf(column, values));
    }
  }

  private static void bound(List<Condition> conditions, String column, Range<?> range) {
    if (!range.isAny()) {
      conditions.add(Condition.within(column, range));
    }
  }

  /**
   * No order is shipped before its day: where shipping ends, the orders end, and need not be read
   * any further.
   */
  private static Range<LocalDate> earliest(Range<LocalDate> range, @Nullable LocalDate to) {
    return to == null || !range.includes(to) && range.to() != null
        ? range
        : new Range<>(range.from(), to);
  }

  /** A bound leaves out the orders without a date, whose key is later than any. */
  private static Range<LocalDate> known(Range<LocalDate> range) {
    LocalDate to = range.to();
    return range.isAny() || to != null && to.isBefore(OrderField.NO_DATE)
        ? range
        : new Range<>(range.from(), OrderRules.LAST_DELIVERY_DAY);
  }
}
