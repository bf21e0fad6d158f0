package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.event.EventId;
import dev.docket.event.EventType;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.EventRecord;
import dev.docket.spi.UnitOfWork;
import dev.docket.spi.WaitingEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The next events are found by one statement, which reads few of those that wait. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OutboxStatementsContract {

  private static final Instant AT = Instant.parse("2026-11-21T11:00:00Z");
  private static final Instant LATER = AT.plusSeconds(600);
  private static final int MANY = 1_000;
  private static final int LIMIT = 10;

  /** Each with a look at what comes before it; and whatever ends the walk. */
  private static final long FEW = 4 * LIMIT + 4;

  private long events;

  /** For subclasses. */
  protected OutboxStatementsContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  /** How many rows the statement reads, as the database itself counts them. */
  protected abstract long rowsReadBy(WatchedDriver.Executed statement) throws SQLException;

  private EventOutbox outbox() {
    return database().persistence().outbox();
  }

  private UnitOfWork unit() {
    return database().persistence().unitOfWork();
  }

  private EventRecord event(String aggregate, long version) {
    return new EventRecord(
        new EventId(new UUID(++events, -1)),
        aggregate,
        version,
        new EventType("order-placed", 1),
        AT,
        "ann",
        Map.of("order", aggregate));
  }

  /** First many that wait for one that was told in vain, then many that don't. */
  @BeforeAll
  void addMany() {
    List<EventRecord> blocked =
        Stream.iterate(1L, version -> version + 1)
            .limit(MANY)
            .map(version -> event("order/blocked", version))
            .toList();
    unit().run(() -> outbox().add(blocked));
    unit().run(() -> outbox().postpone(blocked.get(0).id(), 1, LATER));
    unit()
        .run(
            () ->
                outbox()
                    .add(
                        Stream.iterate(1, i -> i + 1)
                            .limit(MANY)
                            .map(i -> event("order/" + i, 1))
                            .toList()));
  }

  private WatchedDriver.Executed onlyStatementFor(Instant now) {
    List<WatchedDriver.Executed> executed =
        WatchedDriver.during(() -> assertThat(outbox().due(now, LIMIT)).isNotNull());
    assertThat(executed).hasSize(1);
    return executed.get(0);
  }

  @Test
  void readsFewOfMany() throws SQLException {
    assertThat(rowsReadBy(onlyStatementFor(AT))).isBetween((long) LIMIT, FEW);
  }

  @Test
  void findsThoseThatWaitForNothing() {
    assertThat(outbox().due(AT, LIMIT))
        .hasSize(LIMIT)
        .extracting(WaitingEvent::event)
        .extracting(EventRecord::version)
        .containsOnly(1L);
  }

  @Test
  void writesAndForgetsManyInFewStatements() {
    List<EventRecord> some =
        Stream.iterate(1L, version -> version + 1)
            .limit(100)
            .map(version -> event("todo/some", version))
            .toList();
    List<WatchedDriver.Executed> executed =
        WatchedDriver.during(
            () -> {
              unit().run(() -> outbox().add(some));
              unit().run(() -> outbox().remove(some.stream().map(EventRecord::id).toList()));
            });

    assertThat(executed).hasSizeLessThan(6);
  }
}
