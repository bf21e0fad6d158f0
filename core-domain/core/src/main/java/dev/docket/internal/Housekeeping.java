package dev.docket.internal;

import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.spi.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Clears away what has expired, on occasion of a log-in, and not of every one. */
final class Housekeeping {

  private static final Duration INTERVAL = Duration.ofMinutes(10);

  private final SessionRepository sessions;
  private final UnitOfWork unit;
  private final AttemptGuard guard;
  private final SessionClock clock;
  private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);

  Housekeeping(
      SessionRepository sessions, UnitOfWork unit, AttemptGuard guard, SessionClock clock) {
    this.sessions = sessions;
    this.unit = unit;
    this.guard = guard;
    this.clock = clock;
  }

  void run() {
    Instant now = clock.now();
    Instant before = due.get();
    if (now.isBefore(before) || !due.compareAndSet(before, now.plus(INTERVAL))) {
      return;
    }
    try {
      unit.run(() -> endExpired(now));
      guard.forgetOld();
    } catch (StorageUnavailableException busy) {
      // nobody waits for this: the next time will do
    }
  }

  private void endExpired(Instant now) {
    for (SessionKind kind : SessionKind.values()) {
      SessionLimits limits = clock.limits(kind);
      sessions.endExpired(kind, now.minus(limits.absolute()), now.minus(limits.idle()));
    }
  }
}
