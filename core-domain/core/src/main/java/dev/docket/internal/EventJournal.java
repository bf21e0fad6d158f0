package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.event.Event;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.Todo;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Writes events in the transaction of what they tell of. */
final class EventJournal implements EventLog {

  private final EventOutbox outbox;
  private final UnitOfWork unit;
  private final EventFactory events;
  private final Runnable committed;

  /**
   * @param committed told once there are new events
   */
  EventJournal(EventOutbox outbox, UnitOfWork unit, EventFactory events, Runnable committed) {
    this.outbox = outbox;
    this.unit = unit;
    this.events = events;
    this.committed = committed;
  }

  @Override
  public void placed(List<Order> orders) {
    add(orders.stream().map(events::placed).toList());
  }

  @Override
  public void changed(Order after, OrderChange change) {
    add(List.of(events.changed(after, change)));
  }

  @Override
  public void added(Todo todo, Actor by) {
    add(List.of(events.added(todo, by)));
  }

  @Override
  public void changed(List<Todo> before, List<Todo> after, Instant at, Actor by) {
    add(
        IntStream.range(0, after.size())
            .mapToObj(i -> events.changed(before.get(i), after.get(i), at, by))
            .toList());
  }

  private void add(List<? extends Event> happened) {
    if (!happened.isEmpty()) {
      outbox.add(happened.stream().map(EventForms::write).toList());
      unit.afterCommit(committed);
    }
  }
}
