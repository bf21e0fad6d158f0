package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.account.AccountId;
import dev.docket.jpa.JpaPersistence;
import dev.docket.order.Order;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderSummary;
import dev.docket.order.Range;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.testkit.RandomOrders;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants and days are the same for computers in all time zones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ZonesContract {

  private static final AccountId ANN = new AccountId(new UUID(1, 1));
  private static final ChangeId CHANGE = new ChangeId(new UUID(2, 2));

  /** In São Paulo, it began at one o'clock. */
  private static final LocalDate DAY = LocalDate.of(2018, 11, 4);

  /** In Berlin, the first two are the same time of day, and the third was skipped. */
  private static final List<Instant> INSTANTS =
      Stream.of(
              "2026-10-25T00:30:00.123456Z",
              "2026-10-25T01:30:00.123456Z",
              "2026-03-29T01:30:00Z",
              "1970-01-01T00:00:00.000001Z",
              "2999-12-31T23:59:59.999999Z")
          .map(Instant::parse)
          .toList();

  private final TimeZone zone = TimeZone.getDefault();
  private @Nullable TestDatabase database;

  /** For subclasses. */
  protected ZonesContract() {}

  /** Makes a database. */
  protected abstract TestDatabase make();

  @BeforeAll
  void makeDatabase() {
    database = make();
  }

  @AfterAll
  void closeDatabase() {
    if (database != null) {
      database.close();
    }
  }

  @AfterEach
  void backToTheOwnZone() {
    TimeZone.setDefault(zone);
  }

  private <T> T in(String zone, Function<JpaPersistence, T> work) {
    TestDatabase made = Objects.requireNonNull(database);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (JpaPersistence persistence = JpaPersistence.open(made.kind(), made.settings())) {
      return work.apply(persistence);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"})
  void whoeverWroteThem(String writer) {
    List<Todo> written =
        INSTANTS.stream()
            .map(at -> Todo.add(new TodoId(UUID.randomUUID()), ANN, "pack", DAY, at, CHANGE))
            .toList();
    List<Todo> read = in(writer, persistence -> kept(written, persistence));
    assertThat(read).isEqualTo(written);

    for (String reader : List.of("UTC", "America/Sao_Paulo", "Pacific/Auckland")) {
      List<Todo> again = in(reader, persistence -> find(written, persistence));
      assertThat(again).isEqualTo(written);
    }
  }

  private static List<Todo> kept(List<Todo> todos, JpaPersistence persistence) {
    persistence.unitOfWork().run(() -> todos.forEach(persistence.todos()::add));
    return find(todos, persistence);
  }

  private static List<Todo> find(List<Todo> todos, JpaPersistence persistence) {
    return todos.stream()
        .map(todo -> persistence.todos().find(todo.id(), ANN).orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Apia", "America/Los_Angeles"})
  void andAFilterFindsTheDaysThatAreMeant(String reader) {
    Order order = new RandomOrders(UUID.randomUUID().getMostSignificantBits()).next();
    in("Pacific/Auckland", persistence -> added(order, persistence));

    LocalDate day = order.content().orderDate();
    OrderFilter filter =
        OrderFilter.builder().id(order.id()).orderDate(new Range<>(day, day)).build();
    OrderQuery query = new OrderQuery(filter, OrderSort.NEWEST_FIRST, 1, Cursor.first());
    Slice<OrderSummary> found = in(reader, persistence -> persistence.orders().search(query));
    assertThat(found.items())
        .extracting(OrderSummary::orderDate, OrderSummary::shippingDate)
        .containsExactly(tuple(day, order.content().shippingDate()));
  }

  private static Order added(Order order, JpaPersistence persistence) {
    persistence.unitOfWork().run(() -> persistence.orders().add(List.of(order)));
    return order;
  }
}
