package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.jpa.JpaPersistence;
import dev.docket.order.CancelOrder;
import dev.docket.order.Order;
import dev.docket.order.OrderStatus;
import dev.docket.order.PlaceOrder;
import dev.docket.signal.OrdersPlaced;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.WaitingEvent;
import dev.docket.testkit.Heard;
import dev.docket.testkit.OrderDrafts;
import dev.docket.validation.RuleViolationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is done through a connection that a caller hands in stands and falls with its transaction.
 */
public abstract class CallersTransactionContract {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);
  private static final Clock CLOCK =
      Clock.fixed(
          OrderDrafts.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC).plusNanos(123_456_000),
          ZoneOffset.UTC);

  private final Heard heard = new Heard();
  private final List<OrdersPlaced> news = new ArrayList<>();
  private JpaPersistence persistence;
  private Docket book;

  /** For subclasses. */
  protected CallersTransactionContract() {}

  /** The database under test. */
  protected abstract OpenDatabase database();

  /** A connection of the caller's, to the same database. */
  protected Connection connect() throws SQLException {
    return persistence.dataSource().getConnection();
  }

  @BeforeEach
  void open() {
    persistence = database().emptied();
    book =
        Docket.inMemoryBuilder()
            .persistence(persistence)
            .clock(CLOCK)
            .listener(heard)
            .signals(
                signal -> {
                  if (signal instanceof OrdersPlaced placed) {
                    news.add(placed);
                  }
                })
            .build();
  }

  @AfterEach
  void close() {
    book.close();
  }

  private interface Work {
    void with(Connection connection) throws SQLException;
  }

  private void inTransaction(Work work) throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      work.with(connection);
    }
  }

  private Order placed() {
    return book.orders().place(new PlaceOrder(OrderDrafts.good().build(), null), ANN);
  }

  private Order placedAndCancelled() {
    Order placed = placed();
    return book.orders().cancel(new CancelOrder(placed.id(), placed.version()), ANN);
  }

  private boolean isThere(Order order) {
    return book.orders().find(order.id(), ANN).isPresent();
  }

  private List<WaitingEvent> waiting() {
    return persistence.outbox().due(CLOCK.instant(), 10);
  }

  @Test
  void nothingRemainsWhenTheCallerRollsBack() throws SQLException {
    List<Order> orders = new ArrayList<>();
    inTransaction(
        connection -> {
          orders.add(persistence.within(connection, this::placedAndCancelled));
          connection.rollback();
        });

    assertThat(isThere(orders.get(0))).isFalse();
    assertThat(book.orders().history(orders.get(0).id(), ANN)).isEmpty();
    assertThat(waiting()).isEmpty();
    heard.await(placed().id(), 1);
    assertThat(heard.of(orders.get(0).id())).isEmpty();
  }

  @Test
  void everythingRemainsWhenTheCallerCommits() throws SQLException {
    List<Order> orders = new ArrayList<>();
    inTransaction(
        connection -> {
          orders.add(persistence.within(connection, this::placedAndCancelled));
          assertThat(isThere(orders.get(0))).isFalse();
          connection.commit();
        });

    Order order = orders.get(0);
    assertThat(book.orders().find(order.id(), ANN))
        .map(Order::status)
        .contains(OrderStatus.CANCELLED);
    assertThat(book.orders().history(order.id(), ANN))
        .extracting(change -> change.at())
        .containsExactly(CLOCK.instant(), CLOCK.instant());
    heard.await(order.id(), 2);
    assertThat(news).isEmpty();
  }

  @Test
  void whatTheCallerDoesWithinTheWorkCounts() throws SQLException {
    List<Order> orders = new ArrayList<>();
    inTransaction(
        connection ->
            persistence.within(
                connection,
                () -> {
                  orders.add(placed());
                  assertThat(isThere(orders.get(0))).isTrue();
                  return rollBack(connection);
                }));

    assertThat(isThere(orders.get(0))).isFalse();
  }

  private static boolean rollBack(Connection connection) {
    try {
      connection.rollback();
      return true;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void whatFailsIsTakenBackAndNoMore() throws SQLException {
    List<Order> orders = new ArrayList<>();
    inTransaction(
        connection -> {
          persistence.within(
              connection,
              () -> {
                orders.add(placed());
                assertThatThrownBy(() -> refused()).isInstanceOf(RuleViolationException.class);
                assertThatThrownBy(() -> failAfterWriting(orders))
                    .isInstanceOf(DuplicateKeyException.class);
                return orders.add(placed());
              });
          connection.commit();
        });

    assertThat(orders).extracting(this::isThere).containsExactly(true, false, true);
  }

  private Order refused() {
    return book.orders().place(new PlaceOrder(OrderDrafts.good().quantity(0).build(), null), ANN);
  }

  /** Writes an order, and then one that is there already. */
  private void failAfterWriting(List<Order> orders) {
    Order first = orders.get(0);
    persistence
        .unitOfWork()
        .run(
            () -> {
              orders.add(placed());
              persistence.orders().add(List.of(first));
            });
  }

  @Test
  void aRepetitionFindsWhatWasPlacedInTheSameTransaction() throws SQLException {
    PlaceOrder command =
        new PlaceOrder(
            OrderDrafts.good().build(), new IdempotencyKey(UUID.randomUUID().toString()));
    inTransaction(
        connection -> {
          Order first = persistence.within(connection, () -> book.orders().place(command, ANN));
          Order again = persistence.within(connection, () -> book.orders().place(command, ANN));
          assertThat(again.id()).isEqualTo(first.id());
          connection.rollback();
        });
  }

  @Test
  void refusesAConnectionThatCommitsEachStatement() throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(true);
      assertThatThrownBy(() -> persistence.within(connection, this::placed))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesATransactionWithinAnother() throws SQLException {
    inTransaction(
        connection -> {
          assertThatThrownBy(
                  () ->
                      persistence
                          .unitOfWork()
                          .run(() -> persistence.within(connection, this::placed)))
              .isInstanceOf(IllegalStateException.class);
          connection.rollback();
        });
  }
}
