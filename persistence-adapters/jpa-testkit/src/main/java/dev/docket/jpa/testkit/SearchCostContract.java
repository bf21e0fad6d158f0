package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
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
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.spi.OrderRepository;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many rows a page of the list costs, as the database itself counts them when it runs the very
 * statement that the repository sends.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchCostContract {

  /** How many orders there are. */
  protected static final int ORDERS = 20_000;

  private static final int SIZE = 20;

  /** What the capped count reads, and ten pages. */
  protected static final int MOST = Count.CAP + 1 + 10 * SIZE;

  private static final int BATCH = 1_000;
  private static final String MIDDLE = "80000000-0000-4000-8000-000000000000";

  private final InMemoryUnitOfWork memory = new InMemoryUnitOfWork();
  private final OrderRepository remembered = new InMemoryOrderRepository(memory);

  /** For subclasses. */
  protected SearchCostContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  /** How many rows the statement reads, as the database itself counts them. */
  protected abstract long rowsReadBy(WatchedDriver.Executed statement) throws SQLException;

  /** The statement that makes the database look at what the table of orders holds. */
  protected abstract String analyze();

  private OrderRepository orders() {
    return database().persistence().orders();
  }

  /**
   * Half of the orders are equal in every column but the id, a quarter in others; the rest differ.
   */
  @BeforeAll
  void addOrders() {
    for (int first = 0; first < ORDERS; first += BATCH) {
      List<Order> batch = IntStream.range(first, first + BATCH).mapToObj(this::order).toList();
      database().persistence().unitOfWork().run(() -> orders().add(batch));
      memory.run(() -> remembered.add(batch));
    }
    database().execute(analyze());
  }

  private Order order(int number) {
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

  static Stream<OrderSort> sorts() {
    return Arrays.stream(OrderField.values())
        .flatMap(field -> Stream.of(new OrderSort(field, false), new OrderSort(field, true)));
  }

  @ParameterizedTest
  @MethodSource("sorts")
  void readsFewRowsInEveryOrder(OrderSort sort) throws SQLException {
    for (OrderQuery query : places(OrderFilter.ALL, sort)) {
      assertThatItReadsFew(query);
    }
  }

  static Stream<OrderFilter.Builder> filters() {
    return Stream.of(50, 51)
        .flatMap(
            value ->
                Stream.of(
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
                    OrderFilter.builder()
                        .statuses(Set.of(OrderStatus.DELIVERED, OrderStatus.CANCELLED))));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void readsFewRowsOfWhatAFilterFindsNewestFirst(OrderFilter.Builder filter) throws SQLException {
    for (OrderQuery query : places(filter.build(), OrderSort.NEWEST_FIRST)) {
      assertThatItReadsFew(query);
    }
  }

  private static String user(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  private static CardFingerprint card(int number) {
    return new CardFingerprint("key", "%064d".formatted(number));
  }

  /** The first page and the last, and around places deep within both kinds of equal orders. */
  private static List<OrderQuery> places(OrderFilter filter, OrderSort sort) {
    OrderQuery first = new OrderQuery(filter, sort, SIZE, Cursor.first());
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

  private void assertThatItReadsFew(OrderQuery query) throws SQLException {
    WatchedDriver.Executed page = WatchedDriver.during(() -> orders().search(query)).get(0);

    assertThat(rowsReadBy(page)).as("%s", query).isBetween(1L, (long) MOST);
  }

  @Test
  void countsRowsThatAreReadInVain() throws SQLException {
    WatchedDriver.Executed scan =
        new WatchedDriver.Executed("SELECT id FROM orders WHERE version > 1", List.of());

    assertThat(rowsReadBy(scan)).isBetween((long) ORDERS, ORDERS + 1L);
  }

  /** More orders are of one of these quantities than are gathered; the statuses are walked. */
  @ParameterizedTest
  @MethodSource("sorts")
  void findsTheSameWithManyOfEachOfTwoFilters(OrderSort sort) {
    OrderFilter filter =
        OrderFilter.builder()
            .quantity(new Range<>(1, 100))
            .statuses(Set.of(OrderStatus.DELIVERED, OrderStatus.CANCELLED))
            .build();
    for (OrderQuery query : places(filter, sort)) {
      assertThat(orders().search(query)).as("%s", query).isEqualTo(remembered.search(query));
    }
  }
}
