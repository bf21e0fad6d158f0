package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.RandomOrders;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No journey to the database in vain, and none left out that is needed. */
public abstract class JourneysContract {

  private static final Set<String> JOURNEYS =
      Set.of("statement", "setAutoCommit", "commit", "rollback");

  private final RandomOrders series = new RandomOrders(UUID.randomUUID().getMostSignificantBits());
  private OrderRepository orders;
  private UnitOfWork unit;

  /** For subclasses. */
  protected JourneysContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  @BeforeEach
  void open() {
    orders = database().persistence().orders();
    unit = database().persistence().unitOfWork();
  }

  private void placeOne() {
    unit.run(() -> orders.add(List.of(series.next())));
  }

  /** The calls that go to the database, in their order. */
  private static List<String> journeysOf(Runnable work) {
    List<String> journeys = new ArrayList<>();
    WatchedDriver.Fault none =
        (method, call) -> {
          String journey = method.startsWith("execute") ? "statement" : method;
          if (JOURNEYS.contains(journey)) {
            journeys.add(journey);
          }
          return call.make();
        };
    WatchedDriver.with(none, work);
    return journeys;
  }

  @Test
  void aTransactionAfterAnotherIsItsStatementsAndItsCommit() {
    placeOne();

    assertThat(journeysOf(this::placeOne))
        .startsWith("statement", "commit")
        .doesNotContain("setAutoCommit");
  }

  @Test
  void aReadAfterATransactionIsInNone() {
    placeOne();

    assertThat(journeysOf(() -> orders.history(series.next().id())))
        .containsExactly("setAutoCommit", "statement");
  }

  @Test
  void aReadAfterAnotherIsItsStatement() {
    orders.history(series.next().id());

    assertThat(journeysOf(() -> orders.history(series.next().id()))).containsExactly("statement");
  }

  @Test
  void whatTheDatabaseTellsOfItselfIsReadInNone() throws SQLException {
    placeOne();
    try (Connection connection = database().persistence().dataSource().getConnection()) {
      assertThat(journeysOf(() -> metaData(connection))).containsExactly("setAutoCommit");
    }
  }

  private static void metaData(Connection connection) {
    try {
      assertThat(connection.getMetaData()).isNotNull();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void aTransactionThatNobodyEndedIsEndedAtOnce() throws SQLException {
    try (Connection connection = database().persistence().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      assertThat(connection.getAutoCommit()).isFalse();
      try (var statement = connection.createStatement()) {
        statement.executeUpdate("DELETE FROM todos");
      }
      assertThat(journeysOf(() -> setAutoCommit(connection))).containsExactly("setAutoCommit");
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  private static void setAutoCommit(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
