package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.jpa.Settings;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderStatus;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.RandomOrders;
import dev.docket.transfer.ImportId;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What passes by itself is told as such: try again later. */
class H2UnavailableTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(new WatchedDatabase());

  private static final Duration SOON = Duration.ofSeconds(5);

  private final OrderRepository orders = DATABASE.persistence().orders();
  private final UnitOfWork unit = DATABASE.persistence().unitOfWork();
  private final RandomOrders series = new RandomOrders(UUID.randomUUID().getMostSignificantBits());

  private static void assertUnavailable(Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(StorageUnavailableException.class);
  }

  private static void lose(Method method) throws SQLException {
    if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
      throw new SQLException("connection lost", "08S01");
    }
  }

  @Test
  void aLostConnection() {
    Order order = series.next();

    Instant before = Instant.now();
    WatchedDriver.with(H2UnavailableTest::lose, () -> assertThatNothingIsServed(order));
    assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);

    assertThat(orders.find(order.id())).isEmpty();
    unit.run(() -> orders.add(List.of(order)));
    assertThat(orders.find(order.id())).isPresent();
  }

  private void assertThatNothingIsServed(Order order) {
    assertUnavailable(() -> orders.search(OrderQuery.newest(10)));
    assertUnavailable(() -> orders.find(order.id()));
    assertUnavailable(() -> orders.findAll(List.of(order.id())));
    assertUnavailable(() -> orders.history(order.id()));
    assertUnavailable(
        () -> DATABASE.persistence().imports().find(new ImportId(order.id().value())));
    assertUnavailable(() -> unit.run(() -> orders.find(order.id())));
    assertUnavailable(() -> unit.run(() -> orders.add(List.of(order))));
  }

  @Test
  void aPoolWithoutAFreeConnection() throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < Settings.CONNECTIONS; i++) {
        all.add(DATABASE.persistence().dataSource().getConnection());
      }
      assertUnavailable(() -> orders.search(OrderQuery.newest(10)));
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  @Test
  void aDeadlock() throws Exception {
    Order one = open();
    Order two = open();
    unit.run(() -> orders.add(List.of(one, two)));
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Boolean> first = threads.submit(() -> ships(one, two, bothHoldOne));
      Future<Boolean> second = threads.submit(() -> ships(two, one, bothHoldOne));

      assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
    } finally {
      threads.shutdownNow();
    }
  }

  private Order open() {
    return Stream.generate(series::next)
        .filter(order -> order.status() == OrderStatus.OPEN)
        .findFirst()
        .orElseThrow();
  }

  private boolean ships(Order held, Order wanted, CyclicBarrier bothHoldOne) {
    try {
      unit.run(
          () -> {
            ship(held);
            await(bothHoldOne);
            ship(wanted);
          });
      return true;
    } catch (StorageUnavailableException deadlock) {
      return false;
    }
  }

  private void ship(Order order) {
    Order shipped = order.ship();
    orders.save(shipped, OrderChange.between(order, shipped, order.placedAt(), "ann"));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
