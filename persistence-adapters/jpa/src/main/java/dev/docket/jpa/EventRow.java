package dev.docket.jpa;

import dev.docket.event.EventId;
import dev.docket.event.EventType;
import dev.docket.spi.EventRecord;
import dev.docket.spi.WaitingEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An event that waits to be told, as a row. */
@NullUnmarked
@Entity
@Table(name = "waiting_events")
class EventRow {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "aggregate_key")
  private String aggregate;

  @Column(name = "version")
  private long version;

  @Column(name = "type_name")
  private String typeName;

  @Column(name = "type_version")
  private int typeVersion;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "happened_by")
  private String happenedBy;

  @Column(name = "content")
  private String content;

  @Column(name = "failures")
  private int failures;

  @Column(name = "due_at")
  private Instant dueAt;

  protected EventRow() {}

  /** One that is due at any time. */
  static EventRow from(EventRecord event) {
    EventRow row = new EventRow();
    row.id = event.id().value();
    row.aggregate = event.aggregate();
    row.version = event.version();
    row.typeName = event.type().name();
    row.typeVersion = event.type().version();
    row.happenedAt = event.at();
    row.happenedBy = event.by();
    row.content = TextList.write(namesAndValues(event.content()));
    row.dueAt = Instant.EPOCH;
    return row;
  }

  /** Each name with its value after it. */
  private static List<String> namesAndValues(Map<String, String> content) {
    List<String> texts = new ArrayList<>();
    new TreeMap<>(content)
        .forEach(
            (name, value) -> {
              texts.add(name);
              texts.add(value);
            });
    return texts;
  }

  WaitingEvent toDomain() {
    return new WaitingEvent(
        new EventRecord(
            new EventId(id),
            aggregate,
            version,
            new EventType(typeName, typeVersion),
            happenedAt,
            happenedBy,
            content()),
        failures);
  }

  private Map<String, String> content() {
    Map<String, String> texts = new TreeMap<>();
    Iterator<String> next = TextList.read(content).iterator();
    while (next.hasNext()) {
      texts.put(next.next(), next.next());
    }
    return texts;
  }

  String aggregate() {
    return aggregate;
  }

  final void failed(int times) {
    failures = times;
  }
}
