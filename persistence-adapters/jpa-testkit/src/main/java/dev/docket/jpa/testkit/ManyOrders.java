package dev.docket.jpa.testkit;

import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderField;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.Range;
import dev.docket.order.StoreCode;
import dev.docket.order.StoredCard;
import dev.docket.order.UserId;
import dev.docket.paging.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Orders half of which are equal in every column but the id, and a quarter in others; the rest
 * differ. And questions for them.
 */
final class ManyOrders {

  /** How many orders a page has. */
  static final int PAGE = 20;

  /** An id in the middle of all. */
  static final String MIDDLE = "80000000-0000-4000-8000-000000000000";

  private ManyOrders() {}

  static List<Order> take(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(ManyOrders::order).toList();
  }

  private static Order order(int number) {
    int value =
        switch (number % 4) {
          case 0, 2 -> 51;
          case 1 -> 50;
          default -> 1 + number % 100;
        };
    OrderContent content =
        new OrderContent(
            new UserId(UUID.fromString(user(value))),
            new StoredCard(UUID.randomUUID(), CardBrand.VISA, fourDigits(value), card(value)),
            new StoreCode("S" + value),
            new ProductCode("P" + value),
            new Quantity(value),
            day(value),
            day(value),
            value % 4 == 2 ? day(value) : null);
    OrderStatus status = OrderStatus.values()[value % 4];
    return Order.restore(
        new OrderId(UUID.randomUUID()),
        content,
        status,
        1,
        Instant.parse("2026-11-21T11:00:00Z"),
        "ann");
  }

  private static String fourDigits(int number) {
    return "%04d".formatted(number);
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 1).plusDays(number);
  }

  /** Every column, in both directions. */
  static Stream<OrderSort> sorts() {
    return Arrays.stream(OrderField.values())
        .flatMap(field -> Stream.of(new OrderSort(field, false), new OrderSort(field, true)));
  }

  /** Filters by every column, for both kinds of equal orders. */
  static Stream<OrderFilter.Builder> filters() {
    return Stream.of(50, 51).flatMap(ManyOrders::filters);
  }

  private static Stream<OrderFilter.Builder> filters(int value) {
    return Stream.of(
        OrderFilter.builder().user(new UserId(UUID.fromString(user(value)))),
        OrderFilter.builder().lastFour(fourDigits(value)),
        OrderFilter.builder().cards(List.of(card(50), card(value))),
        OrderFilter.builder().store(new StoreCode("S" + value)),
        OrderFilter.builder().product(new ProductCode("P" + value)),
        OrderFilter.builder().quantity(new Range<>(value, value)),
        OrderFilter.builder().orderDate(new Range<>(day(2), day(value))),
        OrderFilter.builder().shippingDate(new Range<>(day(value), day(value))),
        OrderFilter.builder().deliveryDate(new Range<>(day(50), day(50))),
        OrderFilter.builder().statuses(Set.of(OrderStatus.values()[value % 4])),
        OrderFilter.builder().statuses(Set.of(OrderStatus.DELIVERED, OrderStatus.CANCELLED)));
  }

  private static String user(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  private static CardFingerprint card(int number) {
    return new CardFingerprint("key", "%064d".formatted(number));
  }

  /** The first page and the last, and around places deep within both kinds of equal orders. */
  static List<OrderQuery> places(OrderFilter filter, OrderSort sort) {
    OrderQuery first = new OrderQuery(filter, sort, PAGE, Cursor.first());
    return Stream.of(Stream.of(Cursor.first(), Cursor.last()), around(sort, 50), around(sort, 51))
        .flatMap(places -> places)
        .map(first::at)
        .toList();
  }

  private static Stream<Cursor> around(OrderSort sort, int value) {
    List<String> keys = sort.keys().stream().map(field -> key(field, value)).toList();
    return Stream.of(Cursor.after(sort.text(), keys), Cursor.before(sort.text(), keys));
  }

  private static String key(OrderField field, int value) {
    return switch (field) {
      case ID -> MIDDLE;
      case USER -> user(value);
      case CARD -> fourDigits(value);
      case STORE -> "S" + value;
      case PRODUCT -> "P" + value;
      case QUANTITY -> String.valueOf(value);
      case ORDER_DATE, SHIPPING_DATE -> day(value).toString();
      case DELIVERY_DATE -> (value % 4 == 2 ? day(value) : OrderField.NO_DATE).toString();
      case STATUS -> String.valueOf(value % 4);
    };
  }
}
