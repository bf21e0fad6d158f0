package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.order.Order;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link UnitOfWork} promises, seen through the orders that are written in it. Leaves some
 * behind.
 */
public abstract class UnitOfWorkContract {

  private static final long SECONDS = 10;

  private final RandomOrders series = new RandomOrders(UUID.randomUUID().getMostSignificantBits());
  private OrderRepository orders;
  private UnitOfWork unit;

  /** For subclasses. */
  protected UnitOfWorkContract() {}

  /** The unit of work under test. */
  protected abstract UnitOfWork unitOfWork();

  /** A repository that writes in it. */
  protected abstract OrderRepository repository();

  @BeforeEach
  void open() {
    orders = repository();
    unit = unitOfWork();
  }

  private void add(Order order) {
    orders.add(List.of(order));
  }

  private boolean isThere(Order order) {
    return orders.find(order.id()).isPresent();
  }

  @Test
  void returnsWhatTheWorkReturned() {
    assertThat(unit.call(() -> "done")).isEqualTo("done");
  }

  @Test
  void commitsWhenTheWorkReturns() {
    Order order = series.next();

    unit.run(() -> add(order));

    assertThat(isThere(order)).isTrue();
  }

  @Test
  void leavesNothingOfWorkThatThrew() {
    List<Order> several = series.take(3);

    assertThatThrownBy(() -> unit.run(() -> failAfter(several))).isInstanceOf(Broken.class);

    assertThat(several).noneMatch(this::isThere);
  }

  private void failAfter(List<Order> several) {
    several.forEach(this::add);
    assertThat(several).allMatch(this::isThere);
    throw new Broken();
  }

  @Test
  void worksAfterWorkThatThrew() {
    Order order = series.next();
    assertThatThrownBy(() -> unit.run(() -> failAfter(List.of()))).isInstanceOf(Broken.class);
    assertThatThrownBy(() -> add(order)).isInstanceOf(IllegalStateException.class);

    unit.run(() -> add(order));

    assertThat(isThere(order)).isTrue();
  }

  @Test
  void joinsTheOuterCall() {
    Order outer = series.next();
    Order inner = series.next();

    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      add(outer);
                      unit.run(() -> add(inner));
                      assertThat(isThere(inner)).isTrue();
                      throw new Broken();
                    }))
        .isInstanceOf(Broken.class);

    assertThat(isThere(outer)).isFalse();
    assertThat(isThere(inner)).isFalse();
  }

  @Test
  void commitsTheInnerCallWithTheOuter() {
    Order inner = series.next();
    Order outer = series.next();

    unit.run(
        () -> {
          unit.run(() -> add(inner));
          add(outer);
        });

    assertThat(isThere(inner)).isTrue();
    assertThat(isThere(outer)).isTrue();
  }

  @Test
  void runsActionsInTheirOrderOnceTheOutermostCallIsCommitted() {
    Order order = series.next();
    List<String> done = new ArrayList<>();

    unit.run(
        () -> {
          unit.run(() -> unit.afterCommit(() -> done.add("first " + isThere(order))));
          unit.afterCommit(() -> done.add("second"));
          add(order);
          assertThat(done).isEmpty();
        });

    assertThat(done).containsExactly("first true", "second");
  }

  @Test
  void runsNoActionOfWorkThatThrew() {
    List<String> done = new ArrayList<>();

    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      unit.afterCommit(() -> done.add("done"));
                      throw new Broken();
                    }))
        .isInstanceOf(Broken.class);
    unit.run(() -> {});

    assertThat(done).isEmpty();
  }

  @Test
  void runsAnActionAtOnceOutsideOfACall() {
    List<String> done = new ArrayList<>();

    unit.afterCommit(() -> done.add("done"));

    assertThat(done).containsExactly("done");
  }

  @Test
  void showsNothingToOthersBeforeItIsCommitted() throws Exception {
    Order order = series.next();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<?> writing =
          writer.submit(
              () ->
                  unit.run(
                      () -> {
                        add(order);
                        assertThat(isThere(order)).isTrue();
                        written.countDown();
                        await(looked);
                      }));
      await(written);
      Future<Boolean> seen = reader.submit(() -> isThere(order));
      // One that makes readers wait for the commit shows nothing before it either.
      looked.await(1, TimeUnit.SECONDS);
      boolean shown = seen.isDone() && seen.get();
      looked.countDown();
      writing.get(SECONDS, TimeUnit.SECONDS);
      assertThat(shown).isFalse();
      assertThat(isThere(order)).isTrue();
    } finally {
      writer.shutdownNow();
      reader.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
