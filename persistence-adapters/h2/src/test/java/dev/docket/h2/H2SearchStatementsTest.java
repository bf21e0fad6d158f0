package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.Order;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.paging.Cursor;
import dev.docket.spi.OrderRepository;
import dev.docket.testkit.RandomOrders;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page of the list, with its count, is one statement. */
class H2SearchStatementsTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(new WatchedDatabase());

  private static final int SIZE = 10;
  private static final List<Order> SEVERAL = new RandomOrders(1).take(100);

  private static OrderRepository orders() {
    return DATABASE.persistence().orders();
  }

  @BeforeAll
  static void addSeveral() {
    DATABASE.persistence().unitOfWork().run(() -> orders().add(SEVERAL));
  }

  private static void assertThatOneStatementFinds(OrderQuery query) {
    assertThat(WatchedDriver.during(() -> assertThat(orders().search(query).items()).isNotEmpty()))
        .hasSize(1);
  }

  @Test
  void forTheFirstPageAndTheNext() {
    OrderQuery first = OrderQuery.newest(SIZE);

    assertThatOneStatementFinds(first);
    assertThatOneStatementFinds(first.at(Objects.requireNonNull(orders().search(first).next())));
  }

  @Test
  void forAFilteredPageInAnotherOrder() {
    OrderFilter filter = OrderFilter.builder().store(SEVERAL.get(0).content().store()).build();

    assertThatOneStatementFinds(
        new OrderQuery(filter, OrderSort.parse("quantity"), SIZE, Cursor.last()));
  }

  @Test
  void withinAUnitOfWorkToo() {
    DATABASE
        .persistence()
        .unitOfWork()
        .run(() -> assertThatOneStatementFinds(OrderQuery.newest(SIZE)));
  }
}
