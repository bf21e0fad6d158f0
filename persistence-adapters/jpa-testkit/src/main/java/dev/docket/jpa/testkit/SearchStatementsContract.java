package dev.docket.jpa.testkit;

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
import org.junit.jupiter.api.TestInstance;

/** A page of the list, with its count, is one statement. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchStatementsContract {

  private static final int SIZE = 10;
  private static final List<Order> SEVERAL = new RandomOrders(1).take(100);

  /** For subclasses. */
  protected SearchStatementsContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  private OrderRepository orders() {
    return database().persistence().orders();
  }

  @BeforeAll
  void addSeveral() {
    database().persistence().unitOfWork().run(() -> orders().add(SEVERAL));
  }

  private void assertThatOneStatementFinds(OrderQuery query) {
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
    database()
        .persistence()
        .unitOfWork()
        .run(() -> assertThatOneStatementFinds(OrderQuery.newest(SIZE)));
  }
}
