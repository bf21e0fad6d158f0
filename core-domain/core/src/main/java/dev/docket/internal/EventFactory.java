package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.event.Event;
import dev.docket.event.EventHeader;
import dev.docket.event.EventId;
import dev.docket.event.OrderAmended;
import dev.docket.event.OrderCancelled;
import dev.docket.event.OrderDelivered;
import dev.docket.event.OrderPlaced;
import dev.docket.event.OrderShipped;
import dev.docket.event.TodoAdded;
import dev.docket.event.TodoCompleted;
import dev.docket.event.TodoEdited;
import dev.docket.event.TodoRemoved;
import dev.docket.event.TodoReopened;
import dev.docket.event.TodoRestored;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderContent;
import dev.docket.todo.Todo;
import java.time.Instant;

/** Makes events of what has changed. */
final class EventFactory {

  private final UuidV7 ids;

  EventFactory(UuidV7 ids) {
    this.ids = ids;
  }

  Event placed(Order order) {
    OrderContent content = order.content();
    return new OrderPlaced(
        header(order.version(), order.placedAt(), order.placedBy()),
        order.id(),
        content.user(),
        content.store(),
        content.product(),
        content.quantity(),
        content.orderDate(),
        content.shippingDate(),
        content.deliveryDate());
  }

  Event changed(Order after, OrderChange change) {
    EventHeader header = header(change.version(), change.at(), change.by());
    return switch (change.kind()) {
      case PLACED -> placed(after);
      case AMENDED -> new OrderAmended(header, after.id(), change.fields());
      case SHIPPED -> new OrderShipped(header, after.id());
      case DELIVERED -> new OrderDelivered(header, after.id(), after.content().deliveryDate());
      case CANCELLED -> new OrderCancelled(header, after.id());
    };
  }

  Event added(Todo todo, Actor by) {
    return new TodoAdded(
        header(todo.version(), todo.createdAt(), by.name()),
        todo.id(),
        todo.owner(),
        todo.description(),
        todo.due());
  }

  Event changed(Todo before, Todo after, Instant at, Actor by) {
    EventHeader header = header(after.version(), at, by.name());
    if (before.isRemoved() != after.isRemoved()) {
      return after.isRemoved()
          ? new TodoRemoved(header, after.id(), after.owner())
          : new TodoRestored(header, after.id(), after.owner());
    }
    if (before.isDone() != after.isDone()) {
      return after.isDone()
          ? new TodoCompleted(header, after.id(), after.owner())
          : new TodoReopened(header, after.id(), after.owner());
    }
    return new TodoEdited(header, after.id(), after.owner(), after.description(), after.due());
  }

  private EventHeader header(long version, Instant at, String by) {
    return new EventHeader(new EventId(ids.next()), version, at, by);
  }
}
