package dev.docket.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.event.Event;
import dev.docket.event.OrderPlaced;
import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.spi.EventListener;
import dev.docket.spi.Persistence;
import dev.docket.todo.AddTodo;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.Todos;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleChanges;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.util.TypeLiteral;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventsAndRulesTest {

  private static final long PATIENCE_SECONDS = 30;
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2999, 12, 31);

  private final Persistence persistence = new InMemoryPersistence();

  private Containers containers() {
    return new Containers().with(Persistence.class, persistence).withSecrets();
  }

  private static Order place(SeContainer container) {
    return container
        .select(Orders.class)
        .get()
        .place(new PlaceOrder(Containers.draft().build(), null), Containers.ANN);
  }

  @Test
  void everyListenerIsTold() throws InterruptedException {
    BlockingQueue<Event> one = new LinkedBlockingQueue<>();
    BlockingQueue<Event> other = new LinkedBlockingQueue<>();
    try (SeContainer container =
        containers()
            .with(EventListener.class, (EventListener) one::add)
            .with(EventListener.class, (EventListener) other::add)
            .start()) {
      Order order = place(container);
      assertTold(one, order);
      assertTold(other, order);
    }
  }

  @Test
  void whatNobodyCouldTakeIsToldAfterTheNextStartThoughNobodyAsksForAnything()
      throws InterruptedException {
    Order order;
    EventListener busy =
        event -> {
          throw new IllegalStateException("not now");
        };
    try (SeContainer container = containers().with(EventListener.class, busy).start()) {
      order = place(container);
    }
    BlockingQueue<Event> told = new LinkedBlockingQueue<>();
    SeContainer container =
        containers().with(EventListener.class, (EventListener) told::add).start();
    try {
      assertTold(told, order);
    } finally {
      container.close();
    }
  }

  private static void assertTold(BlockingQueue<Event> told, Order order)
      throws InterruptedException {
    assertThat(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            OrderPlaced.class, placed -> assertThat(placed.order()).isEqualTo(order.id()));
  }

  @Test
  void rulesAreChangedByBeans() {
    RuleChanges<OrderDraft> orders =
        RuleChanges.<OrderDraft>none()
            .add(Rule.of("example.store.closed", "storeCode", draft -> true))
            .without("order-date.after-tomorrow");
    RuleChanges<TodoDraft> todos =
        RuleChanges.<TodoDraft>none().add(Rule.of("example.no", "description", draft -> true));
    try (SeContainer container =
        containers()
            .with(new TypeLiteral<RuleChanges<OrderDraft>>() {}.getType(), orders)
            .with(new TypeLiteral<RuleChanges<TodoDraft>>() {}.getType(), todos)
            .start()) {
      OrderDraft future =
          Containers.draft().orderDate(NEW_YEARS_EVE).shippingDate(NEW_YEARS_EVE).build();
      assertThat(container.select(Orders.class).get().check(future, Containers.ANN))
          .extracting(Violation::rule)
          .containsExactly("example.store.closed");
      RuleViolationException refused =
          catchThrowableOfType(
              RuleViolationException.class,
              () ->
                  container
                      .select(Todos.class)
                      .get()
                      .add(new AddTodo(TodoDraft.of("Milk", ""), null), Containers.ANN));
      assertThat(refused.violations()).extracting(Violation::rule).containsExactly("example.no");
    }
  }
}
