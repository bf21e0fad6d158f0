package dev.docket.jpa;

import dev.docket.account.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The hash of a session's token, current or used, as a row. */
@NullUnmarked
@Entity
@Table(name = "session_tokens")
class SessionTokenRow {

  @Id
  @Column(name = "hash")
  private String hash;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "used")
  private boolean used;

  protected SessionTokenRow() {}

  static SessionTokenRow current(SessionId session, String hash) {
    SessionTokenRow row = new SessionTokenRow();
    row.hash = hash;
    row.sessionId = session.value();
    return row;
  }
}
