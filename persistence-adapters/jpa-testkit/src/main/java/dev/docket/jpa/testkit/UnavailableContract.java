package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Client;
import dev.docket.account.LogIn;
import dev.docket.account.Register;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.Role;
import dev.docket.account.SessionKind;
import dev.docket.account.StartedSession;
import dev.docket.command.IdempotencyKey;
import dev.docket.jpa.Settings;
import dev.docket.order.Order;
import dev.docket.order.OrderQuery;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.order.Placement;
import dev.docket.spi.CommitUnknownException;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.OrderDrafts;
import dev.docket.testkit.People;
import dev.docket.testkit.QuickPasswordHasher;
import dev.docket.testkit.RandomOrders;
import dev.docket.transfer.ImportId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What passes by itself is done again where that can do no harm, and else told as such: try again
 * later.
 */
public abstract class UnavailableContract {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);
  private static final Duration SOON = Duration.ofSeconds(20);

  /** For a connection: 5 seconds, and not as long again for one that rolls back. */
  private static final Duration WAITED_ONCE = Duration.ofSeconds(9);

  private final RandomOrders series = new RandomOrders(UUID.randomUUID().getMostSignificantBits());
  private final AtomicInteger attempts = new AtomicInteger();
  private OrderRepository orders;
  private UnitOfWork unit;

  /** For subclasses. */
  protected UnavailableContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  @BeforeEach
  void open() {
    orders = database().persistence().orders();
    unit = database().persistence().unitOfWork();
  }

  private static void assertUnavailable(Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(StorageUnavailableException.class);
  }

  private static SQLException lost() {
    return new SQLException("connection lost", "08S01");
  }

  /** Loses the connection when the method is called, for so many times. */
  private static WatchedDriver.Fault losing(String method, int times) {
    AtomicInteger left = new AtomicInteger(times);
    return (name, call) -> {
      if (name.startsWith(method) && left.getAndDecrement() > 0) {
        throw lost();
      }
      return call.make();
    };
  }

  private void add(Order order) {
    attempts.incrementAndGet();
    orders.add(List.of(order));
  }

  @Test
  void aConnectionThatIsLostAgainAndAgain() {
    Order order = series.next();

    Instant before = Instant.now();
    WatchedDriver.with(
        losing("execute", Integer.MAX_VALUE), () -> assertThatNothingIsServed(order));
    assertThat(Duration.between(before, Instant.now())).isLessThan(SOON);

    assertThat(orders.find(order.id())).isEmpty();
    unit.run(() -> add(order));
    assertThat(orders.find(order.id())).isPresent();
  }

  private void assertThatNothingIsServed(Order order) {
    assertUnavailable(() -> orders.search(OrderQuery.newest(10)));
    assertUnavailable(() -> orders.find(order.id()));
    assertUnavailable(() -> orders.findAll(List.of(order.id())));
    assertUnavailable(() -> orders.history(order.id()));
    assertUnavailable(
        () -> database().persistence().imports().find(new ImportId(order.id().value())));
    assertUnavailable(() -> unit.run(() -> orders.find(order.id())));
    assertUnavailable(() -> unit.run(() -> add(order)));
  }

  @Test
  void aConnectionThatIsLostOnceBeforeTheCommitIsMadeUpFor() {
    Order order = series.next();

    WatchedDriver.with(losing("execute", 1), () -> unit.run(() -> add(order)));

    assertThat(attempts).hasValue(2);
    assertThat(orders.find(order.id())).isPresent();
    assertThat(orders.history(order.id())).hasSize(1);
  }

  @Test
  void aConnectionThatIsLostWhileReadingIsMadeUpFor() {
    Order order = series.next();
    unit.run(() -> add(order));

    WatchedDriver.with(losing("execute", 1), () -> assertThat(orders.find(order.id())).isPresent());
  }

  @Test
  void nothingIsDoneAgainThatIsLostOnItsWayToTheCommit() {
    Order order = series.next();

    WatchedDriver.with(
        losing("commit", 1), () -> assertUnavailable(() -> unit.run(() -> add(order))));

    assertThat(attempts).hasValue(1);
    assertThat(orders.find(order.id())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failuresThatDoNotTell")
  void nothingIsDoneAgainWhenTheAnswerToTheCommitIsLost(SQLException failure) {
    Order order = series.next();

    WatchedDriver.with(
        (method, call) -> {
          Object answer = call.make();
          if (method.equals("commit")) {
            throw failure;
          }
          return answer;
        },
        () ->
            assertThatThrownBy(() -> unit.run(() -> add(order)))
                .isInstanceOf(CommitUnknownException.class));

    assertThat(attempts).hasValue(1);
    assertThat(orders.find(order.id())).isPresent();
  }

  private static List<SQLException> failuresThatDoNotTell() {
    return List.of(
        lost(), new SQLTransientConnectionException("not now"), new SQLException("odd", "HY000"));
  }

  private static PlaceOrder withAKey() {
    return new PlaceOrder(
        OrderDrafts.good().build(), new IdempotencyKey(UUID.randomUUID().toString()));
  }

  /** The database commits, and nobody hears of it: the first time, which is counted. */
  private static WatchedDriver.Fault losingTheFirstAnswer(AtomicInteger commits) {
    return (method, call) -> {
      Object answer = call.make();
      if (method.equals("commit") && commits.getAndIncrement() == 0) {
        throw lost();
      }
      return answer;
    };
  }

  @Test
  void aKeyMakesUpForALostAnswerToTheCommit() {
    Orders book = database().book().build().orders();
    PlaceOrder command = withAKey();
    AtomicInteger commits = new AtomicInteger();

    WatchedDriver.with(
        losingTheFirstAnswer(commits),
        () -> assertThat(book.place(command, ANN).version()).isEqualTo(1));

    assertThat(commits).hasPositiveValue();
    assertThat(book.history(book.place(command, ANN).id(), ANN)).hasSize(1);
  }

  @Test
  void theKeysOfABatchMakeUpForALostAnswerToTheCommit() {
    Orders book = database().book().build().orders();
    List<PlaceOrder> batch = List.of(withAKey(), withAKey());
    AtomicInteger commits = new AtomicInteger();

    WatchedDriver.with(
        losingTheFirstAnswer(commits),
        () ->
            assertThat(book.placeAll(batch, ANN))
                .hasOnlyElementsOfType(Placement.AlreadyThere.class));

    assertThat(commits).hasPositiveValue();
  }

  @Test
  void aRefreshedSessionGoesOnWhereTheAnswerToTheCommitIsLost() {
    Docket book = database().book().passwordHasher(new QuickPasswordHasher(1)).build();
    String name = People.newName();
    RegistrationDraft draft = People.draft(name);
    Client client = new Client("", "");
    book.accounts().register(new Register(draft, null), client);
    StartedSession begun =
        book.sessions().logIn(new LogIn(name, draft.password(), SessionKind.API, client));
    AtomicInteger commits = new AtomicInteger();

    WatchedDriver.with(
        losingTheFirstAnswer(commits),
        () -> {
          StartedSession next = book.sessions().refresh(begun.token(), client);
          assertThat(book.sessions().refresh(next.token(), client).session().id())
              .isEqualTo(begun.session().id());
        });

    assertThat(commits).hasPositiveValue();
  }

  @Test
  void aKeyThatCannotBeLookedUpLeavesTheCommitUnknown() {
    Orders book = database().book().build().orders();
    PlaceOrder command = withAKey();
    AtomicBoolean committed = new AtomicBoolean();

    WatchedDriver.with(
        (method, call) -> {
          if (committed.get() && method.startsWith("execute")) {
            throw lost();
          }
          Object answer = call.make();
          if (method.equals("commit")) {
            committed.set(true);
            throw lost();
          }
          return answer;
        },
        () ->
            assertThatThrownBy(() -> book.place(command, ANN))
                .isInstanceOf(CommitUnknownException.class));

    assertThat(book.history(book.place(command, ANN).id(), ANN)).hasSize(1);
  }

  @Test
  void aPoolWithoutAFreeConnection() throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < Settings.CONNECTIONS; i++) {
        all.add(database().persistence().dataSource().getConnection());
      }
      assertThat(database().persistence().pool().active()).isEqualTo(Settings.CONNECTIONS);
      assertUnavailable(() -> orders.search(OrderQuery.newest(10)));
      Order order = series.next();
      Instant before = Instant.now();
      assertUnavailable(() -> unit.run(() -> add(order)));
      assertThat(Duration.between(before, Instant.now())).isLessThan(WAITED_ONCE);
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }
}
