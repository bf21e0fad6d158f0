package dev.docket.sqlserver;

import dev.docket.event.EventId;
import dev.docket.event.EventType;
import dev.docket.jpa.JpaPersistence;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.EventRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the outbox can be asked for. */
final class OutboxOperations {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final EventId ID = new EventId(new UUID(7, 7));
  private static final EventRecord EVENT =
      new EventRecord(
          ID, "order/1", 1, new EventType("order-placed", 1), AT, "ann", Map.of("order", "1"));

  private final JpaPersistence persistence;
  private final EventOutbox outbox;

  OutboxOperations(JpaPersistence persistence) {
    this.persistence = persistence;
    this.outbox = persistence.outbox();
  }

  Stream<Operation> all() {
    return Stream.of(
        written("outbox.add", () -> outbox.add(List.of(EVENT))),
        new Operation("outbox.due", () -> outbox.due(AT, 100)),
        written("outbox.remove", () -> outbox.remove(List.of(ID, ID))),
        written("outbox.postpone", () -> outbox.postpone(ID, 1, AT)),
        written("outbox.lease", () -> outbox.lease("holder", AT, AT.plusSeconds(30))));
  }

  private Operation written(String name, Runnable work) {
    return new Operation(name, () -> persistence.unitOfWork().run(work));
  }
}
