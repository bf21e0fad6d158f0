package dev.docket.internal;

import dev.docket.account.AccountId;
import dev.docket.event.Event;
import dev.docket.event.EventHeader;
import dev.docket.event.EventType;
import dev.docket.event.OrderAmended;
import dev.docket.event.OrderCancelled;
import dev.docket.event.OrderDelivered;
import dev.docket.event.OrderEvent;
import dev.docket.event.OrderPlaced;
import dev.docket.event.OrderShipped;
import dev.docket.event.TodoAdded;
import dev.docket.event.TodoCompleted;
import dev.docket.event.TodoEdited;
import dev.docket.event.TodoEvent;
import dev.docket.event.TodoRemoved;
import dev.docket.event.TodoReopened;
import dev.docket.event.TodoRestored;
import dev.docket.order.OrderId;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.UserId;
import dev.docket.spi.EventRecord;
import dev.docket.todo.TodoId;
import java.util.List;

/** The forms of all events. */
final class EventForms {

  /** Every type, in the order in which the documentation has them. */
  static final List<EventForm<?>> ALL =
      List.of(
          new EventForm<>(
              OrderPlaced.TYPE, OrderPlaced.class, EventForms::contentOf, EventForms::orderPlaced),
          new EventForm<>(
              OrderAmended.TYPE,
              OrderAmended.class,
              event -> of(event).with(event.fields()),
              (header, content) -> new OrderAmended(header, order(content), content.fields())),
          new EventForm<>(
              OrderShipped.TYPE,
              OrderShipped.class,
              EventForms::of,
              (header, content) -> new OrderShipped(header, order(content))),
          new EventForm<>(
              OrderDelivered.TYPE,
              OrderDelivered.class,
              event -> of(event).with("deliveryDate", event.deliveryDate()),
              (header, content) ->
                  new OrderDelivered(header, order(content), content.dateOrNull("deliveryDate"))),
          new EventForm<>(
              OrderCancelled.TYPE,
              OrderCancelled.class,
              EventForms::of,
              (header, content) -> new OrderCancelled(header, order(content))),
          new EventForm<>(
              TodoAdded.TYPE,
              TodoAdded.class,
              event -> of(event).with("description", event.description()).with("due", event.due()),
              (header, content) ->
                  new TodoAdded(
                      header,
                      todo(content),
                      owner(content),
                      content.text("description"),
                      content.dateOrNull("due"))),
          new EventForm<>(
              TodoEdited.TYPE,
              TodoEdited.class,
              event -> of(event).with("description", event.description()).with("due", event.due()),
              (header, content) ->
                  new TodoEdited(
                      header,
                      todo(content),
                      owner(content),
                      content.text("description"),
                      content.dateOrNull("due"))),
          todoForm(TodoCompleted.TYPE, TodoCompleted.class, TodoCompleted::new),
          todoForm(TodoReopened.TYPE, TodoReopened.class, TodoReopened::new),
          todoForm(TodoRemoved.TYPE, TodoRemoved.class, TodoRemoved::new),
          todoForm(TodoRestored.TYPE, TodoRestored.class, TodoRestored::new));

  private EventForms() {}

  /** The event as it waits. */
  static EventRecord write(Event event) {
    EventHeader header = event.header();
    return new EventRecord(
        header.id(),
        aggregate(event),
        header.version(),
        event.type(),
        header.at(),
        header.by(),
        form(event.type()).contentOf(event).texts());
  }

  private static String aggregate(Event event) {
    return event instanceof OrderEvent order
        ? "order/" + order.order().text()
        : "todo/" + ((TodoEvent) event).todo().text();
  }

  /**
   * The event that waited.
   *
   * @throws IllegalArgumentException when a later version of Docket has written it
   */
  static Event read(EventRecord written) {
    return form(written.type())
        .read()
        .apply(
            new EventHeader(written.id(), written.version(), written.at(), written.by()),
            new EventContent(written.content()));
  }

  private static EventForm<?> form(EventType type) {
    return ALL.stream()
        .filter(form -> form.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody here knows events of " + type));
  }

  private interface TodoEventMaker<E> {
    E make(EventHeader header, TodoId todo, AccountId owner);
  }

  private static <E extends TodoEvent> EventForm<E> todoForm(
      EventType type, Class<E> event, TodoEventMaker<E> maker) {
    return new EventForm<>(
        type,
        event,
        EventForms::of,
        (header, content) -> maker.make(header, todo(content), owner(content)));
  }

  private static EventContent of(OrderEvent event) {
    return new EventContent().with("order", event.order().text());
  }

  private static EventContent of(TodoEvent event) {
    return new EventContent().with("todo", event.todo().text()).with("owner", event.owner().text());
  }

  private static EventContent contentOf(OrderPlaced event) {
    return of(event)
        .with("userId", event.user().text())
        .with("storeCode", event.store().value())
        .with("productCode", event.product().value())
        .with("quantity", event.quantity().value())
        .with("orderDate", event.orderDate())
        .with("shippingDate", event.shippingDate())
        .with("deliveryDate", event.deliveryDate());
  }

  private static OrderPlaced orderPlaced(EventHeader header, EventContent content) {
    return new OrderPlaced(
        header,
        order(content),
        new UserId(content.uuid("userId")),
        new StoreCode(content.text("storeCode")),
        new ProductCode(content.text("productCode")),
        new Quantity(content.number("quantity")),
        content.date("orderDate"),
        content.date("shippingDate"),
        content.dateOrNull("deliveryDate"));
  }

  private static OrderId order(EventContent content) {
    return new OrderId(content.uuid("order"));
  }

  private static TodoId todo(EventContent content) {
    return new TodoId(content.uuid("todo"));
  }

  private static AccountId owner(EventContent content) {
    return new AccountId(content.uuid("owner"));
  }
}
