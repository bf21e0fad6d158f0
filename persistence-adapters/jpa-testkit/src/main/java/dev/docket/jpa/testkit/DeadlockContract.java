package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderStatus;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.RandomOrders;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of transactions that wait for each other, on databases where several write at the same time. */
public abstract class DeadlockContract {

  private static final Duration SOON = Duration.ofSeconds(8);

  private final RandomOrders series = new RandomOrders(UUID.randomUUID().getMostSignificantBits());
  private final AtomicInteger attempts = new AtomicInteger();
  private final CountDownLatch oneIsDone = new CountDownLatch(1);
  private OrderRepository orders;
  private UnitOfWork unit;

  /** For subclasses. */
  protected DeadlockContract() {}

  /** The database. */
  protected abstract OpenDatabase database();

  @BeforeEach
  void open() {
    orders = database().persistence().orders();
    unit = database().persistence().unitOfWork();
  }

  @Test
  void whoeverLosesADeadlockDoesItAgain() throws Exception {
    Order one = open(series.next());
    Order two = open(series.next());
    unit.run(() -> orders.add(List.of(one, two)));
    CountDownLatch bothHoldOne = new CountDownLatch(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = threads.submit(() -> amend(one, two, bothHoldOne));
      Future<?> second = threads.submit(() -> amend(two, one, bothHoldOne));
      first.get();
      second.get();
    } finally {
      threads.shutdownNow();
    }

    assertThat(attempts).hasValue(3);
    assertThat(Stream.of(one, two).map(order -> orders.history(order.id())))
        .allSatisfy(history -> assertThat(history).hasSize(3));
  }

  private static Order open(Order order) {
    return Order.restore(
        order.id(), order.content(), OrderStatus.OPEN, 1, order.placedAt(), order.placedBy());
  }

  private void amend(Order held, Order wanted, CountDownLatch bothHoldOne) {
    unit.run(
        () -> {
          if (attempts.incrementAndGet() > 2) {
            await(oneIsDone);
          }
          amend(held);
          bothHoldOne.countDown();
          await(bothHoldOne);
          amend(wanted);
        });
    oneIsDone.countDown();
  }

  private void amend(Order known) {
    Order before = orders.find(known.id()).orElseThrow();
    Order after =
        before.amend(
            before
                .content()
                .deliveredOn(
                    before.content().shippingDate().plusYears(1).plusDays(before.version())));
    orders.save(after, OrderChange.between(before, after, before.placedAt(), "ann"));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
