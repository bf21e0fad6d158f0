package dev.docket.testkit;

import dev.docket.event.Event;
import dev.docket.event.EventId;
import dev.docket.event.OrderEvent;
import dev.docket.event.TodoEvent;
import dev.docket.order.OrderId;
import dev.docket.spi.EventListener;
import dev.docket.todo.TodoId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Keeps the events that it is told, and can be made to take one badly. */
public final class Heard implements EventListener {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration INTERVAL = Duration.ofMillis(5);

  /** What a listener does before it takes an event. */
  private interface Trouble {
    void before(Event event);
  }

  private final List<Event> taken = new CopyOnWriteArrayList<>();
  private final List<EventId> told = new CopyOnWriteArrayList<>();
  private final AtomicInteger tellers = new AtomicInteger();
  private final AtomicInteger mostTellers = new AtomicInteger();
  private volatile Trouble trouble = event -> {};

  /** Has heard nothing yet. */
  public Heard() {}

  @Override
  public void on(Event event) {
    mostTellers.accumulateAndGet(tellers.incrementAndGet(), Math::max);
    try {
      told.add(event.id());
      trouble.before(event);
      taken.add(event);
    } finally {
      tellers.decrementAndGet();
    }
  }

  /** Runs this once, at the first of the events, before that is taken. */
  void once(Predicate<Event> which, Runnable action) {
    AtomicInteger times = new AtomicInteger();
    trouble =
        event -> {
          if (which.test(event) && times.incrementAndGet() == 1) {
            action.run();
          }
        };
  }

  /** Of an order, each once however often it was told, in the order in which they were first. */
  public List<Event> of(OrderId order) {
    return distinct(event -> event instanceof OrderEvent of && of.order().equals(order));
  }

  List<Event> of(TodoId todo) {
    return distinct(event -> event instanceof TodoEvent of && of.todo().equals(todo));
  }

  private List<Event> distinct(Predicate<Event> which) {
    return new ArrayList<>(taken).stream().filter(which).distinct().toList();
  }

  /** How often an event was told, well or in vain. */
  long timesTold(EventId id) {
    return told.stream().filter(id::equals).count();
  }

  /** How many told at the same time, at the most. */
  int mostTellers() {
    return mostTellers.get();
  }

  /** Waits until so many events of the order were taken. */
  public void await(OrderId order, int events) {
    await(() -> of(order).size() >= events);
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(INTERVAL.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
