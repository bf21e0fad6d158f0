package dev.docket.jpa;

import static java.util.Comparator.comparing;

import dev.docket.event.EventId;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.EventRecord;
import dev.docket.spi.WaitingEvent;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Waiting events as rows. */
final class JpaEventOutbox implements EventOutbox {

  private static final String REMOVE = "DELETE FROM EventRow e WHERE e.id IN :ids";

  /** All that wait of an aggregate, so that what waits for the first is not read in vain. */
  private static final String POSTPONE =
      "UPDATE EventRow e SET e.dueAt = :until WHERE e.aggregate = :aggregate";

  private static final String LEASE =
      "UPDATE EventLeaseRow l SET l.holder = :holder, l.lastsUntil = :until"
          + " WHERE l.holder = :holder OR l.lastsUntil <= :now";

  private final JpaUnitOfWork unit;
  private final Database database;

  JpaEventOutbox(JpaUnitOfWork unit, Database database) {
    this.unit = unit;
    this.database = database;
  }

  @Override
  public void add(Collection<EventRecord> events) {
    EntityManager entities = unit.writing();
    events.stream().map(EventRow::from).forEach(entities::persist);
  }

  @Override
  public List<WaitingEvent> due(Instant now, int limit) {
    Sql sql = dueSql(now, limit);
    return unit.read(entities -> rows(entities, sql)).stream()
        .map(EventRow::toDomain)
        .sorted(comparing(waiting -> waiting.event().id().text()))
        .toList();
  }

  private static List<EventRow> rows(EntityManager entities, Sql sql) {
    List<?> rows = sql.bind(entities.createNativeQuery(sql.text(), EventRow.class)).getResultList();
    return rows.stream().map(EventRow.class::cast).toList();
  }

  /** Walks the index until it has enough. */
  private Sql dueSql(Instant now, int limit) {
    return database.first(
        limit,
        "e.*",
        Sql.of(
            "FROM "
                + database.using("waiting_events e", "ix_waiting_events_due_at")
                + " WHERE e.due_at <= ? AND NOT EXISTS (SELECT 1 FROM waiting_events b"
                + " WHERE b.aggregate_key = e.aggregate_key AND b.version < e.version)"
                + " ORDER BY e.due_at, e.id",
            now));
  }

  @Override
  public void remove(Collection<EventId> told) {
    EntityManager entities = unit.writing();
    if (!told.isEmpty()) {
      Bulk.run(entities, REMOVE, Map.of("ids", told.stream().map(EventId::value).toList()));
    }
  }

  @Override
  public void postpone(EventId id, int failures, Instant until) {
    EntityManager entities = unit.writing();
    EventRow event = entities.find(EventRow.class, id.value());
    if (event != null) {
      event.failed(failures);
      Bulk.run(entities, POSTPONE, Map.of("aggregate", event.aggregate(), "until", until));
    }
  }

  @Override
  public boolean lease(String holder, Instant now, Instant until) {
    return Bulk.run(unit.writing(), LEASE, Map.of("holder", holder, "now", now, "until", until))
        > 0;
  }
}
