package dev.docket.jpa;

import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.spi.StoredSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A log-in session as a row. */
@NullUnmarked
@Entity
@Table(name = "sessions")
class SessionRow {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private SessionKind kind;

  @Column(name = "address")
  private String address;

  @Column(name = "agent")
  private String agent;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  protected SessionRow() {}

  static SessionRow from(StoredSession session) {
    SessionRow row = new SessionRow();
    row.id = session.id().value();
    row.accountId = session.account().value();
    row.kind = session.kind();
    row.address = session.client().address();
    row.agent = session.client().agent();
    row.startedAt = session.startedAt();
    row.lastSeenAt = session.lastSeenAt();
    return row;
  }

  StoredSession toDomain() {
    return new StoredSession(
        new SessionId(id),
        new AccountId(accountId),
        kind,
        new Client(address, agent),
        startedAt,
        lastSeenAt);
  }
}
