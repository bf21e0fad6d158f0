package dev.docket.internal;

import dev.docket.account.Account;
import dev.docket.account.Session;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.spi.OwnedSession;
import dev.docket.spi.StoredSession;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells which sessions are in force now. */
final class SessionClock {

  private final Clock clock;
  private final SessionLimits browser;
  private final SessionLimits api;

  SessionClock(Clock clock, SessionLimits browser, SessionLimits api) {
    this.clock = clock;
    this.browser = browser;
    this.api = api;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  SessionLimits limits(SessionKind kind) {
    return kind == SessionKind.BROWSER ? browser : api;
  }

  /** The session as its owner sees it; empty when it is not in force. */
  Optional<Session> inForce(OwnedSession owned) {
    Session session = view(owned.session(), owned.account());
    Instant idleEnd = session.lastSeenAt().plus(limits(session.kind()).idle());
    boolean over = !now().isBefore(session.expiresAt()) || !now().isBefore(idleEnd);
    return over || owned.account().locked() ? Optional.empty() : Optional.of(session);
  }

  private Session view(StoredSession stored, Account owner) {
    return new Session(
        stored.id(),
        owner.actor(),
        stored.kind(),
        stored.client(),
        stored.startedAt(),
        stored.lastSeenAt(),
        stored.startedAt().plus(limits(stored.kind()).absolute()));
  }
}
