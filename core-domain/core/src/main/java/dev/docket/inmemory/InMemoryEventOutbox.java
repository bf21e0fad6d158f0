package dev.docket.inmemory;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.toMap;

import dev.docket.event.EventId;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.EventRecord;
import dev.docket.spi.WaitingEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Waiting events in memory; gone with the process, like what they tell of. */
public final class InMemoryEventOutbox implements EventOutbox {

  private final InMemoryUnitOfWork unit;
  private final Map<EventId, Waiting> events = new HashMap<>();
  private final Set<Place> places = new HashSet<>();
  private Lease lease = new Lease("", Instant.MIN);

  private record Waiting(EventRecord event, int failures, Instant until) {

    String id() {
      return event.id().text();
    }
  }

  private record Place(String aggregate, long version) {

    static Place of(EventRecord event) {
      return new Place(event.aggregate(), event.version());
    }
  }

  private record Lease(String holder, Instant until) {}

  /** Empty; writes within the given transactions. */
  public InMemoryEventOutbox(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void add(Collection<EventRecord> added) {
    unit.requireOpen();
    added.forEach(this::add);
  }

  private void add(EventRecord event) {
    if (events.containsKey(event.id()) || places.contains(Place.of(event))) {
      throw new DuplicateKeyException("an event is there already");
    }
    Waiting waiting = new Waiting(event, 0, Instant.MIN);
    unit.write(() -> put(waiting), () -> drop(waiting));
  }

  private void put(Waiting waiting) {
    events.put(waiting.event().id(), waiting);
    places.add(Place.of(waiting.event()));
  }

  private void drop(Waiting waiting) {
    events.remove(waiting.event().id());
    places.remove(Place.of(waiting.event()));
  }

  @Override
  public List<WaitingEvent> due(Instant now, int limit) {
    return unit.read(
        () ->
            firstOfEach().stream()
                .filter(waiting -> !waiting.until().isAfter(now))
                .sorted(comparing(Waiting::until).thenComparing(Waiting::id))
                .limit(limit)
                .sorted(comparing(Waiting::id))
                .map(waiting -> new WaitingEvent(waiting.event(), waiting.failures()))
                .toList());
  }

  private Collection<Waiting> firstOfEach() {
    Comparator<Waiting> byVersion = Comparator.comparingLong(waiting -> waiting.event().version());
    return events.values().stream()
        .collect(
            toMap(waiting -> waiting.event().aggregate(), Function.identity(), minBy(byVersion)))
        .values();
  }

  @Override
  public void remove(Collection<EventId> told) {
    unit.requireOpen();
    for (EventId id : told) {
      Waiting waiting = events.get(id);
      if (waiting != null) {
        unit.write(() -> drop(waiting), () -> put(waiting));
      }
    }
  }

  @Override
  public void postpone(EventId id, int failures, Instant until) {
    unit.requireOpen();
    Waiting before = events.get(id);
    if (before != null) {
      Waiting after = new Waiting(before.event(), failures, until);
      unit.write(() -> put(after), () -> put(before));
    }
  }

  @Override
  public boolean lease(String holder, Instant now, Instant until) {
    unit.requireOpen();
    Lease before = lease;
    if (!before.holder().equals(holder) && before.until().isAfter(now)) {
      return false;
    }
    unit.write(() -> lease = new Lease(holder, until), () -> lease = before);
    return true;
  }
}
