package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.Order;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.spi.OrderRepository;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of the list makes the database read the orders one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchPlanContract {

  private static final int ORDERS = 2_000;

  /** For subclasses. */
  protected SearchPlanContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  /** True when the database's plan for the statement is to read the orders one after the other. */
  protected abstract boolean scans(WatchedDriver.Executed statement) throws SQLException;

  /** The statement that makes the database look at what the table of orders holds. */
  protected abstract String analyze();

  private OrderRepository orders() {
    return database().persistence().orders();
  }

  @BeforeAll
  void addOrders() {
    List<Order> all = ManyOrders.take(0, ORDERS);
    database().persistence().unitOfWork().run(() -> orders().add(all));
    database().execute(analyze());
  }

  static Stream<OrderFilter.Builder> filters() {
    OrderId id = new OrderId(UUID.fromString(ManyOrders.MIDDLE));
    return Stream.concat(
        Stream.of(OrderFilter.builder(), OrderFilter.builder().id(id)), ManyOrders.filters());
  }

  @ParameterizedTest
  @MethodSource("filters")
  void whateverTheFilterAndTheOrder(OrderFilter.Builder filter) throws SQLException {
    for (OrderSort sort : ManyOrders.sorts().toList()) {
      for (OrderQuery query : ManyOrders.places(filter.build(), sort)) {
        WatchedDriver.Executed page = WatchedDriver.during(() -> orders().search(query)).get(0);
        assertThat(scans(page)).as("%s", query).isFalse();
      }
    }
  }

  @Test
  void aScanIsNoticed() throws SQLException {
    assertThat(
            scans(new WatchedDriver.Executed("SELECT id FROM orders WHERE version > 1", List.of())))
        .isTrue();
  }
}
