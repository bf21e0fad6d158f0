package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.event.EventId;
import dev.docket.event.EventType;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.EventRecord;
import dev.docket.spi.UnitOfWork;
import dev.docket.spi.WaitingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link EventOutbox} promises. Leaves nothing behind that is due. */
public abstract class EventOutboxContract {

  private static final Instant AT = Instant.parse("2026-11-21T11:00:00.654321Z");
  private static final Instant LATER = AT.plusSeconds(60);
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final String HERE = "here";
  private static final String THERE = "there";

  private int events;
  private EventOutbox outbox;
  private UnitOfWork unit;

  /** For subclasses. */
  protected EventOutboxContract() {}

  /** The outbox under test. Only this test uses it, one at a time. */
  protected abstract EventOutbox outbox();

  /** The unit of work that it writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    outbox = outbox();
    unit = unitOfWork();
    while (!due(NEVER).isEmpty()) {
      remove(due(NEVER));
    }
    lease(HERE, NEVER, Instant.EPOCH);
  }

  private List<EventRecord> due(Instant now) {
    return outbox.due(now, 100).stream().map(WaitingEvent::event).toList();
  }

  private void remove(List<EventRecord> told) {
    unit.run(() -> outbox.remove(told.stream().map(EventRecord::id).toList()));
  }

  private EventRecord event(String aggregate, long version) {
    return event(aggregate, version, "ann", Map.of("order", "an order", "quantity", "12"));
  }

  private EventRecord event(
      String aggregate, long version, String by, Map<String, String> content) {
    EventId id = new EventId(new UUID(AT.toEpochMilli() << 16 | 0x7000 | ++events, -1L));
    return new EventRecord(
        id, aggregate, version, new EventType("order-placed", 1), AT, by, content);
  }

  private static String anAggregate() {
    return "order/" + UUID.randomUUID();
  }

  private EventRecord added(EventRecord event) {
    unit.run(() -> outbox.add(List.of(event)));
    return event;
  }

  @Test
  void givesBackWhatWasAdded() {
    EventRecord plain = added(event(anAggregate(), 1));
    EventRecord empty = added(event(anAggregate(), Long.MAX_VALUE, "b", Map.of()));
    EventRecord odd =
        added(
            event(
                anAggregate(),
                2,
                "\uD83D\uDE00".repeat(EventRecord.MAX_BY / 2),
                Map.of("a.from", "", "a.to", "line\nline\\n'\"%;=\uD83D\uDE00é")));

    assertThat(due(AT)).containsExactly(plain, empty, odd);
  }

  @Test
  void keepsTheLongestContent() {
    String value = "\uD83D\uDE00".repeat((EventRecord.MAX_CONTENT - "description".length()) / 2);
    EventRecord longest = added(event("a".repeat(64), 1, "ann", Map.of("description", value)));

    assertThat(due(AT)).containsExactly(longest);
  }

  @Test
  void ofEachAggregateTheLowestVersionIsDue() {
    String one = anAggregate();
    EventRecord third = event(one, 3);
    EventRecord second = event(one, 2);
    EventRecord other = event(anAggregate(), 7);
    unit.run(() -> outbox.add(List.of(third, second, other)));

    assertThat(due(AT)).containsExactly(second, other);
    remove(List.of(second));
    assertThat(due(AT)).containsExactly(third, other);
    remove(List.of(third, other));
    assertThat(due(AT)).isEmpty();
  }

  @Test
  void givesAtMostSoManyTheOldestFirst() {
    List<EventRecord> many = IntStream.range(0, 7).mapToObj(i -> event(anAggregate(), 1)).toList();
    unit.run(() -> outbox.add(many));

    assertThat(outbox.due(AT, 3)).extracting(WaitingEvent::event).isEqualTo(many.subList(0, 3));
  }

  @Test
  void aPostponedEventKeepsThoseThatCameAfterItWaiting() {
    String one = anAggregate();
    EventRecord first = event(one, 1);
    EventRecord second = event(one, 2);
    EventRecord other = event(anAggregate(), 1);
    unit.run(() -> outbox.add(List.of(first, second, other)));
    unit.run(() -> outbox.postpone(first.id(), 3, LATER));

    assertThat(due(LATER.minusNanos(1_000))).containsExactly(other);
    assertThat(outbox.due(LATER, 10))
        .containsExactly(new WaitingEvent(first, 3), new WaitingEvent(other, 0));
  }

  @Test
  void whatWasPostponedComesAfterWhatWasNot() {
    EventRecord longer = added(event(anAggregate(), 1));
    EventRecord shorter = added(event(anAggregate(), 1));
    EventRecord fresh = added(event(anAggregate(), 1));
    unit.run(() -> outbox.postpone(longer.id(), 2, LATER));
    unit.run(() -> outbox.postpone(shorter.id(), 1, AT));

    assertThat(outbox.due(LATER, 1)).extracting(WaitingEvent::event).containsExactly(fresh);
    assertThat(outbox.due(LATER, 2))
        .extracting(WaitingEvent::event)
        .containsExactly(shorter, fresh);
  }

  @Test
  void anEventIsDueOnceThePostponedOneBeforeItIsRemoved() {
    String one = anAggregate();
    EventRecord first = event(one, 1);
    EventRecord second = event(one, 2);
    unit.run(() -> outbox.add(List.of(first, second)));
    unit.run(() -> outbox.postpone(first.id(), 1, LATER));
    EventRecord third = added(event(one, 3));

    remove(List.of(first));
    assertThat(due(LATER)).containsExactly(second);
    remove(List.of(second));
    assertThat(due(LATER)).containsExactly(third);
  }

  @Test
  void passesOverWhatIsNotThere() {
    EventId unknown = new EventId(UUID.randomUUID());
    EventRecord waiting = added(event(anAggregate(), 1));

    unit.run(() -> outbox.remove(List.of(unknown)));
    unit.run(() -> outbox.remove(List.of()));
    unit.run(() -> outbox.postpone(unknown, 1, LATER));

    assertThat(due(AT)).containsExactly(waiting);
  }

  @Test
  void refusesAnIdOrAVersionThatIsInUse() {
    String one = anAggregate();
    EventRecord waiting = added(event(one, 1));
    EventRecord sameId =
        new EventRecord(
            waiting.id(), anAggregate(), 1, waiting.type(), AT, "ann", waiting.content());

    assertThatThrownBy(() -> added(sameId)).isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> added(event(one, 1))).isInstanceOf(DuplicateKeyException.class);
    assertThat(due(AT)).containsExactly(waiting);
  }

  @Test
  void oneHolderAtATimeHasTheRight() {
    assertThat(lease(HERE, AT, LATER)).isTrue();
    assertThat(lease(THERE, LATER.minusNanos(1_000), LATER)).isFalse();
    assertThat(lease(HERE, AT.plusSeconds(30), LATER.plusSeconds(30))).isTrue();
    assertThat(lease(THERE, LATER, LATER.plusSeconds(60))).isFalse();
    assertThat(lease(THERE, LATER.plusSeconds(30), LATER.plusSeconds(60))).isTrue();
    assertThat(lease(HERE, LATER.plusSeconds(30), LATER.plusSeconds(60))).isFalse();
  }

  @Test
  void theRightCanBeGivenBack() {
    lease(HERE, AT, LATER);

    assertThat(lease(HERE, AT, AT)).isTrue();
    assertThat(lease(THERE, AT, LATER)).isTrue();
  }

  private boolean lease(String holder, Instant now, Instant until) {
    return unit.call(() -> outbox.lease(holder, now, until));
  }

  @Test
  void ofManyWhoAskAtOnceOneGetsTheRight() throws Exception {
    AtomicInteger holders = new AtomicInteger();

    List<Boolean> got =
        Together.call(8, () -> lease("holder-" + holders.incrementAndGet(), AT, LATER));

    assertThat(got).containsOnlyOnce(true);
  }

  @Test
  void whatFailsLeavesEverythingAsItWas() {
    EventRecord waiting = added(event(anAggregate(), 1));
    EventRecord postponed = added(event(anAggregate(), 1));
    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      outbox.add(List.of(event(anAggregate(), 1)));
                      outbox.remove(List.of(waiting.id()));
                      outbox.postpone(postponed.id(), 1, LATER);
                      outbox.lease(HERE, AT, LATER);
                      throw new ArithmeticException();
                    }))
        .isInstanceOf(ArithmeticException.class);

    assertThat(due(AT)).containsExactly(waiting, postponed);
    assertThat(lease(THERE, AT, LATER)).isTrue();
  }

  @Test
  void writesWithinAUnitOfWorkOnly() {
    EventRecord event = event(anAggregate(), 1);

    assertThatThrownBy(() -> outbox.add(List.of(event))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> outbox.remove(List.of(event.id())))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> outbox.postpone(event.id(), 1, AT))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> outbox.lease(HERE, AT, LATER))
        .isInstanceOf(IllegalStateException.class);
  }
}
