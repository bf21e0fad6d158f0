package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.order.Order;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderStatus;
import dev.docket.order.Range;
import dev.docket.paging.Count;
import dev.docket.spi.OrderRepository;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
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

  /** What the capped count reads, and ten pages. */
  protected static final int MOST = Count.CAP + 1 + 10 * ManyOrders.PAGE;

  private static final int BATCH = 1_000;

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

  @BeforeAll
  void addOrders() {
    for (int first = 0; first < ORDERS; first += BATCH) {
      List<Order> batch = ManyOrders.take(first, BATCH);
      database().persistence().unitOfWork().run(() -> orders().add(batch));
      memory.run(() -> remembered.add(batch));
    }
    database().execute(analyze());
  }

  @ParameterizedTest
  @MethodSource("dev.docket.jpa.testkit.ManyOrders#sorts")
  void readsFewRowsInEveryOrder(OrderSort sort) throws SQLException {
    for (OrderQuery query : ManyOrders.places(OrderFilter.ALL, sort)) {
      assertThatItReadsFew(query);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.docket.jpa.testkit.ManyOrders#filters")
  void readsFewRowsOfWhatAFilterFindsNewestFirst(OrderFilter.Builder filter) throws SQLException {
    for (OrderQuery query : ManyOrders.places(filter.build(), OrderSort.NEWEST_FIRST)) {
      assertThatItReadsFew(query);
    }
  }

  private void assertThatItReadsFew(OrderQuery query) throws SQLException {
    assertThat(rowsReadBy(pageOf(query))).as("%s", query).isBetween(1L, (long) MOST);
  }

  private WatchedDriver.Executed pageOf(OrderQuery query) {
    return WatchedDriver.during(() -> orders().search(query)).get(0);
  }

  @Test
  void countsRowsThatAreReadInVain() throws SQLException {
    WatchedDriver.Executed scan =
        new WatchedDriver.Executed("SELECT id FROM orders WHERE version > 1", List.of());

    assertThat(rowsReadBy(scan)).isBetween((long) ORDERS, ORDERS + 1L);
  }

  /** More orders are of one of these quantities than are gathered; the statuses are walked. */
  @ParameterizedTest
  @MethodSource("dev.docket.jpa.testkit.ManyOrders#sorts")
  void findsTheSameWithManyOfEachOfTwoFilters(OrderSort sort) {
    OrderFilter filter =
        OrderFilter.builder()
            .quantity(new Range<>(1, 100))
            .statuses(Set.of(OrderStatus.DELIVERED, OrderStatus.CANCELLED))
            .build();
    for (OrderQuery query : ManyOrders.places(filter, sort)) {
      assertThat(orders().search(query)).as("%s", query).isEqualTo(remembered.search(query));
    }
  }
}
