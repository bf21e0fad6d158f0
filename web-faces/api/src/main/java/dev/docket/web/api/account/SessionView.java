package dev.docket.web.api.account;

import dev.docket.account.Session;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A session, as its owner sees it. */
record SessionView(
    UUID id,
    boolean current,
    SessionKind kind,
    String address,
    String agent,
    Instant startedAt,
    Instant lastSeenAt,
    Instant expiresAt) {

  /** All of somebody's sessions. */
  record All(List<SessionView> items) {}

  static SessionView of(Session session, SessionId current) {
    return new SessionView(
        session.id().value(),
        session.id().equals(current),
        session.kind(),
        session.client().address(),
        session.client().agent(),
        session.startedAt(),
        session.lastSeenAt(),
        session.expiresAt());
  }
}
