package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderField;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Range;
import dev.docket.order.StoreCode;
import dev.docket.order.UserId;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many rows a page of the list costs, as H2 itself counts them when it runs the very statement
 * that the repository sends.
 */
class H2SearchCostTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(new WatchedDatabase());

  private static final int ORDERS = 20_000;
  private static final int SIZE = 20;

  /** What the capped count reads, and ten pages. */
  private static final int MOST = Count.CAP + 1 + 10 * SIZE;

  /** A table or an index of the orders in a plan, how it is used, and how many rows that took. */
  private static final Pattern READ =
      Pattern.compile(
          "/\\* PUBLIC\\.(?:IX_|UQ_)?ORDERS(?:(?!\\*/).)*\\*/\\s*/\\* scanCount: (\\d+) \\*/",
          Pattern.DOTALL);

  private static final String MIDDLE = "80000000-0000-4000-8000-000000000000";

  /**
   * Half of the orders are equal in every column but the id, a quarter in others; the rest differ.
   */
  @BeforeAll
  static void addOrders() {
    DATABASE.execute(
        "INSERT INTO orders (id, user_id, card_token, card_brand, card_last_four, card_fingerprint, store_code,"
            + " product_code, quantity, order_date, shipping_date, delivery_date, status, version, placed_at,"
            + " placed_by) SELECT RANDOM_UUID(), '00000000-0000-4000-8000-' || LPAD(v, 12, '0'), RANDOM_UUID(),"
            + " 'VISA', LPAD(v, 4, '0'), 'key:' || LPAD(v, 64, '0'), 'S' || v, 'P' || v, v, "
            + day("v")
            + ", "
            + day("v")
            + ", CASE MOD(v, 4) WHEN 2 THEN "
            + day("v")
            + " END, MOD(v, 4), 1, CURRENT_TIMESTAMP, 'ann' FROM (SELECT CASE MOD(x, 4) WHEN 0 THEN 51 WHEN 2 THEN 51"
            + " WHEN 1 THEN 50 ELSE 1 + MOD(x, 100) END AS v FROM SYSTEM_RANGE(1, "
            + ORDERS
            + "))");
    DATABASE.execute("ANALYZE");
  }

  private static String day(String number) {
    return "DATEADD(DAY, " + number + ", DATE '2026-01-01')";
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
                    OrderFilter.builder().lastFour("00" + value),
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
    return "00000000-0000-4000-8000-0000000000" + number;
  }

  private static CardFingerprint card(int number) {
    return new CardFingerprint("key", "0".repeat(62) + number);
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
      case CARD -> "00" + value;
      case STORE -> "S" + value;
      case PRODUCT -> "P" + value;
      case QUANTITY -> String.valueOf(value);
      case ORDER_DATE, SHIPPING_DATE -> day(value).toString();
      case DELIVERY_DATE -> (value % 4 == 2 ? day(value) : OrderField.NO_DATE).toString();
      case STATUS -> String.valueOf(value % 4);
    };
  }

  private static void assertThatItReadsFew(OrderQuery query) throws SQLException {
    WatchedDriver.Executed page =
        WatchedDriver.during(() -> DATABASE.persistence().orders().search(query)).get(0);

    assertThat(rowsReadBy(page)).as("%s", query).isBetween(1L, (long) MOST);
  }

  private static long rowsReadBy(WatchedDriver.Executed page) throws SQLException {
    try (Connection connection = DATABASE.persistence().dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("EXPLAIN ANALYZE " + page.sql())) {
      page.bind(statement);
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        return READ.matcher(plan.getString(1))
            .results()
            .mapToLong(read -> Long.parseLong(read.group(1)))
            .sum();
      }
    }
  }

  @Test
  void countsRowsThatAreReadInVain() throws SQLException {
    String tail = " ORDER BY store_code, order_date, id FETCH FIRST 20 ROWS ONLY";
    String past = "SELECT id FROM orders USE INDEX (ix_orders_store_code) WHERE store_code > 'S51'";
    String within = "SELECT * FROM (" + past + tail + ") UNION ALL (" + past + tail + ")";

    assertThat(rowsReadBy(new WatchedDriver.Executed(past + tail, List.of()))).isGreaterThan(MOST);
    assertThat(rowsReadBy(new WatchedDriver.Executed(within, List.of()))).isGreaterThan(2L * MOST);
    assertThat(
            rowsReadBy(
                new WatchedDriver.Executed("SELECT id FROM orders WHERE version > 1", List.of())))
        .isEqualTo(ORDERS + 1);
  }
}
