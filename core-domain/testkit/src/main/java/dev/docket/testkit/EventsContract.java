package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.event.Event;
import dev.docket.event.EventType;
import dev.docket.event.OrderAmended;
import dev.docket.event.OrderCancelled;
import dev.docket.event.OrderPlaced;
import dev.docket.event.OrderShipped;
import dev.docket.event.TodoAdded;
import dev.docket.event.TodoCompleted;
import dev.docket.event.TodoRemoved;
import dev.docket.event.TodoReopened;
import dev.docket.event.TodoRestored;
import dev.docket.order.AmendOrder;
import dev.docket.order.CancelOrder;
import dev.docket.order.DeliverOrder;
import dev.docket.order.FieldChange;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.PlaceOrder;
import dev.docket.order.ShipOrder;
import dev.docket.signal.EventTold;
import dev.docket.signal.EventToldInVain;
import dev.docket.signal.Signal;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.Persistence;
import dev.docket.spi.WaitingEvent;
import dev.docket.todo.AddTodo;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised of events, whatever they wait in. Leaves orders and to-dos behind. */
public abstract class EventsContract {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /** A listener that failed is told again after a second. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Whoever died keeps others from telling no longer. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final SettableClock clock = new SettableClock(NOW);
  private final Actor ann = Actor.named("ann-" + UUID.randomUUID(), Role.USER, Role.STAFF);
  private final Heard heard = new Heard();
  private final List<Signal> signals = new CopyOnWriteArrayList<>();
  private final List<Docket> open = new ArrayList<>();

  /** For subclasses. */
  protected EventsContract() {}

  /** The storage under test. Only this test uses it, one at a time. */
  protected abstract Persistence persistence();

  @BeforeEach
  void forgetOldEvents() {
    EventOutbox outbox = persistence().outbox();
    persistence()
        .unitOfWork()
        .run(
            () -> {
              List<WaitingEvent> old = outbox.due(NEVER, 100);
              while (!old.isEmpty()) {
                outbox.remove(old.stream().map(waiting -> waiting.event().id()).toList());
                old = outbox.due(NEVER, 100);
              }
              outbox.lease("nobody", NEVER, Instant.EPOCH);
            });
  }

  @AfterEach
  void close() {
    open.forEach(Docket::close);
  }

  private DocketBuilder builder(Heard listener) {
    return Docket.inMemoryBuilder()
        .persistence(persistence())
        .clock(clock)
        .listener(listener)
        .signals(signals::add);
  }

  private Docket book() {
    return built(builder(heard));
  }

  /** Another process, which tells whatever it may tell before a command returns. */
  private Docket promptBook(Heard listener) {
    return built(builder(listener).background(Runnable::run));
  }

  private Docket built(DocketBuilder builder) {
    Docket book = builder.build();
    open.add(book);
    return book;
  }

  private Order place(Docket book) {
    return book.orders().place(new PlaceOrder(OrderDrafts.good().build(), null), ann);
  }

  private Order ship(Docket book, Order order) {
    return book.orders().ship(new ShipOrder(order.id(), order.version()), ann);
  }

  private Order deliver(Docket book, Order order) {
    return book.orders().deliver(DeliverOrder.undated(order.id(), order.version()), ann);
  }

  private Order cancel(Docket book, Order order) {
    return book.orders().cancel(new CancelOrder(order.id(), order.version()), ann);
  }

  private static List<Class<?>> typesOf(List<Event> events) {
    return events.stream().<Class<?>>map(Event::getClass).toList();
  }

  @Test
  void tellsWhatWasDoneToAnOrder() {
    Docket book = book();
    OrderDraft.Builder draft = OrderDrafts.good();
    Order placed = book.orders().place(new PlaceOrder(draft.build(), null), ann);
    OrderDraft more = draft.quantity(10).build();
    Order amended = book.orders().amend(new AmendOrder(placed.id(), placed.version(), more), ann);
    cancel(book, amended);

    heard.await(placed.id(), 3);
    List<Event> events = heard.of(placed.id());
    assertThat(typesOf(events))
        .containsExactly(OrderPlaced.class, OrderAmended.class, OrderCancelled.class);
    assertThat(events).extracting(event -> event.header().version()).containsExactly(1L, 2L, 3L);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.header().at()).isEqualTo(NOW);
              assertThat(event.header().by()).isEqualTo(ann.name());
            });
    OrderPlaced first = (OrderPlaced) events.get(0);
    assertThat(first.user()).isEqualTo(placed.content().user());
    assertThat(first.store()).isEqualTo(placed.content().store());
    assertThat(first.product()).isEqualTo(placed.content().product());
    assertThat(first.quantity()).isEqualTo(placed.content().quantity());
    assertThat(first.orderDate()).isEqualTo(placed.content().orderDate());
    assertThat(first.shippingDate()).isEqualTo(placed.content().shippingDate());
    assertThat(first.deliveryDate()).isNull();
    assertThat(((OrderAmended) events.get(1)).fields())
        .containsExactly(new FieldChange("quantity", "9", "10"));
  }

  @Test
  void tellsWhatWasDoneToManyTodosAtOnce() {
    Docket book = book();
    String odd = "\uD83D\uDE00 a\\b";
    Todo first = add(book, odd);
    Todo second = add(book, "milk");
    book.todos().completeAll(ann);
    book.todos().reopenAll(ann);
    book.todos().completeAll(ann);
    book.todos().undo(book.todos().removeDone(ann).id(), ann);

    for (Todo todo : List.of(first, second)) {
      Heard.await(() -> heard.of(todo.id()).size() >= 6);
      assertThat(typesOf(heard.of(todo.id())))
          .containsExactly(
              TodoAdded.class,
              TodoCompleted.class,
              TodoReopened.class,
              TodoCompleted.class,
              TodoRemoved.class,
              TodoRestored.class);
    }
    TodoAdded added = (TodoAdded) heard.of(first.id()).get(0);
    assertThat(added.description()).isEqualTo(odd);
    assertThat(added.owner()).isEqualTo(ann.id());
    assertThat(added.due()).isNull();
  }

  private Todo add(Docket book, String description) {
    return book.todos().add(new AddTodo(TodoDraft.of(description, null), null), ann);
  }

  @Test
  void whatIsTakenBadlyIsToldAgainAndThoseAfterItWait() {
    takenBadly(
        () -> {
          throw new IllegalStateException("the listener can't now");
        });
  }

  @Test
  void anErrorLosesNothingEither() {
    takenBadly(
        () -> {
          throw new StackOverflowError();
        });
  }

  private void takenBadly(Runnable trouble) {
    heard.once(OrderShipped.class::isInstance, trouble);
    Docket book = promptBook(heard);
    Order troubled = ship(book, place(book));
    Order other = cancel(book, place(book));

    heard.await(other.id(), 2);
    assertThat(typesOf(heard.of(troubled.id()))).containsExactly(OrderPlaced.class);
    clock.advance(PAUSE);
    heard.await(place(book).id(), 1);

    heard.await(troubled.id(), 2);
    List<Event> events = heard.of(troubled.id());
    assertThat(typesOf(events)).containsExactly(OrderPlaced.class, OrderShipped.class);
    assertThat(heard.timesTold(events.get(0).id())).isEqualTo(1);
    assertThat(heard.timesTold(events.get(1).id())).isEqualTo(2);
    assertThat(signals)
        .contains(new EventToldInVain(new EventType("order-shipped", 1)))
        .contains(new EventTold(Duration.ZERO), new EventTold(PAUSE));
  }

  @Test
  void tellsNothingOfWhatWasRolledBack() {
    Docket book = promptBook(heard);
    List<Order> orders = new ArrayList<>();
    assertThatThrownBy(
            () ->
                persistence()
                    .unitOfWork()
                    .run(
                        () -> {
                          orders.add(place(book));
                          throw new ArithmeticException();
                        }))
        .isInstanceOf(ArithmeticException.class);
    persistence()
        .unitOfWork()
        .run(
            () -> {
              orders.add(place(book));
              assertThat(heard.of(orders.get(1).id())).isEmpty();
            });

    heard.await(orders.get(1).id(), 1);
    assertThat(heard.of(orders.get(0).id())).isEmpty();
  }

  @Test
  void tellsAnOrderOnceThatWasPlacedTwiceByItsKey() {
    Docket book = promptBook(heard);
    PlaceOrder command =
        new PlaceOrder(
            OrderDrafts.good().build(), new IdempotencyKey(UUID.randomUUID().toString()));
    Order order = book.orders().place(command, ann);
    assertThat(book.orders().place(command, ann).id()).isEqualTo(order.id());
    Order next = place(book);

    heard.await(next.id(), 1);
    assertThat(heard.of(order.id())).hasSize(1);
    assertThat(heard.timesTold(heard.of(order.id()).get(0).id())).isEqualTo(1);
  }

  @Test
  void ofTwoProcessesOneTellsAtATime() throws Exception {
    List<Docket> books = List.of(book(), book());
    List<Order> orders =
        Together.call(
                4,
                () -> {
                  List<Order> mine = new ArrayList<>();
                  for (int i = 0; i < 10; i++) {
                    Order placed = place(books.get(i % 2));
                    mine.add(deliver(books.get(1), ship(books.get(0), placed)));
                  }
                  return mine;
                })
            .stream()
            .flatMap(List::stream)
            .toList();

    for (Order order : orders) {
      heard.await(order.id(), 3);
      assertThat(heard.of(order.id()))
          .extracting(event -> event.header().version())
          .containsExactly(1L, 2L, 3L);
    }
    assertThat(heard.mostTellers()).isEqualTo(1);
  }

  @Test
  void anotherProcessGoesOnWhereOneHangs() {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    heard.once(
        OrderShipped.class::isInstance,
        () -> {
          hanging.countDown();
          awaitOpening(goOn);
        });
    Docket first = book();
    Order order = ship(first, place(first));
    awaitOpening(hanging);
    Heard other = new Heard();
    Docket second = promptBook(other);
    Order late = place(second);
    assertThat(other.of(late.id())).isEmpty();

    clock.advance(LEASE);
    Order later = place(second);

    other.await(order.id(), 1);
    other.await(late.id(), 1);
    other.await(later.id(), 1);
    assertThat(typesOf(other.of(order.id()))).containsExactly(OrderShipped.class);
    goOn.countDown();
    heard.await(order.id(), 2);
    assertThat(heard.of(order.id()).get(1)).isIn(other.of(order.id()));
  }

  private static void awaitOpening(CountDownLatch latch) {
    Heard.await(() -> latch.getCount() == 0);
  }

  @Test
  void anotherProcessGoesOnWhereOneDied() throws InterruptedException {
    ExecutorService mortal = Executors.newSingleThreadExecutor();
    Docket first = built(builder(heard).background(mortal));
    Order told = place(first);
    heard.await(told.id(), 1);
    mortal.shutdownNow();
    assertThat(mortal.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    Order left = ship(first, place(first));
    Heard other = new Heard();
    Docket second = promptBook(other);
    place(second);
    assertThat(other.of(left.id())).isEmpty();

    clock.advance(LEASE);
    place(second);

    other.await(left.id(), 2);
    assertThat(typesOf(other.of(left.id()))).containsExactly(OrderPlaced.class, OrderShipped.class);
    assertThat(heard.of(left.id())).isEmpty();
  }

  @Test
  void whoIsClosedLetsTheOtherGoOnAtOnce() {
    Docket first = book();
    Order told = place(first);
    heard.await(told.id(), 1);
    first.close();
    Heard other = new Heard();

    Order order = place(promptBook(other));

    other.await(order.id(), 1);
    assertThat(heard.of(order.id())).isEmpty();
  }
}
