package dev.docket.internal;

import static java.lang.System.Logger.Level.WARNING;

import dev.docket.event.Event;
import dev.docket.event.EventId;
import dev.docket.signal.EventTold;
import dev.docket.signal.EventToldInVain;
import dev.docket.spi.EventListener;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.SignalListener;
import dev.docket.spi.UnitOfWork;
import dev.docket.spi.WaitingEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells listeners the events that wait. One process of all that share the outbox does so at a time:
 * each takes the right to it for a while, and stops when another has it.
 */
final class EventDispatcher {

  /** How long a process that died keeps the others from going on. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration HALF_LEASE = LEASE.dividedBy(2);
  private static final int BATCH = 100;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int LONGEST_PAUSE_AFTER = 10;

  private static final System.Logger LOG = System.getLogger(EventDispatcher.class.getName());

  private final EventOutbox outbox;
  private final UnitOfWork unit;
  private final List<EventListener> listeners;
  private final SignalListener signals;
  private final Clock clock;
  private final String name;

  /** Only one thread tells at a time, but not always the same. */
  private volatile Instant leasedUntil = Instant.MIN.plus(LEASE);

  /**
   * @param name tells this one from those of other processes
   */
  EventDispatcher(
      EventOutbox outbox,
      UnitOfWork unit,
      List<EventListener> listeners,
      SignalListener signals,
      Clock clock,
      String name) {
    this.outbox = outbox;
    this.unit = unit;
    this.listeners = List.copyOf(listeners);
    this.signals = signals;
    this.clock = clock;
    this.name = name;
  }

  /**
   * Tells some of what is due.
   *
   * @return true when there may be more, and this process may tell it
   */
  boolean tellSome() {
    Instant now = clock.instant();
    if (!mayTell(now)) {
      return false;
    }
    List<WaitingEvent> due = outbox.due(now, BATCH);
    settle(tell(due, now.plus(HALF_LEASE)));
    return !due.isEmpty();
  }

  /** Leaves half the time for telling before the right has to be asked for again. */
  private boolean mayTell(Instant now) {
    if (now.isBefore(leasedUntil.minus(HALF_LEASE))) {
      return true;
    }
    Instant until = now.plus(LEASE);
    boolean leased =
        !outbox.due(now, 1).isEmpty() && unit.call(() -> outbox.lease(name, now, until));
    if (leased) {
      leasedUntil = until;
    }
    return leased;
  }

  /** Lets another process have the right at once. */
  void release() {
    Instant now = clock.instant();
    if (now.isBefore(leasedUntil)) {
      leasedUntil = now;
      unit.call(() -> outbox.lease(name, now, now));
    }
  }

  /** What became of some events. */
  private record Told(List<EventId> well, List<WaitingEvent> inVain) {}

  /** Breaks off in time to ask for the right again. */
  private Told tell(List<WaitingEvent> due, Instant end) {
    Told told = new Told(new ArrayList<>(), new ArrayList<>());
    for (WaitingEvent waiting : due) {
      if (tell(waiting)) {
        told.well().add(waiting.event().id());
      } else {
        told.inVain().add(waiting);
      }
      if (clock.instant().isAfter(end)) {
        break;
      }
    }
    return told;
  }

  private boolean tell(WaitingEvent waiting) {
    try {
      Event event = EventForms.read(waiting.event());
      listeners.forEach(listener -> listener.on(event));
      signals.on(new EventTold(Duration.between(waiting.event().at(), clock.instant())));
      return true;
    } catch (RuntimeException | Error failure) {
      LOG.log(
          WARNING,
          "Event "
              + waiting.event().id().text()
              + " ("
              + waiting.event().type().name()
              + ") could not be told; it is told again later.",
          failure);
      signals.on(new EventToldInVain(waiting.event().type()));
      return false;
    }
  }

  private void settle(Told told) {
    Instant now = clock.instant();
    unit.run(
        () -> {
          outbox.remove(told.well());
          for (WaitingEvent waiting : told.inVain()) {
            int failures = waiting.failures() + 1;
            outbox.postpone(waiting.event().id(), failures, now.plus(pause(failures)));
          }
        });
  }

  /** Twice as long after each failure. */
  private static Duration pause(int failures) {
    return failures > LONGEST_PAUSE_AFTER
        ? LONGEST_PAUSE
        : FIRST_PAUSE.multipliedBy(1L << failures - 1);
  }
}
