package dev.docket.jpa;

import dev.docket.spi.Attempts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A count of attempts as a row. */
@NullUnmarked
@Entity
@Table(name = "attempts")
class AttemptsRow {

  @Id
  @Column(name = "attempt_key")
  private String key;

  @Column(name = "version")
  private long version;

  @Column(name = "attempts")
  private int count;

  @Column(name = "last_at")
  private Instant lastAt;

  protected AttemptsRow() {}

  static AttemptsRow from(Attempts attempts) {
    AttemptsRow row = new AttemptsRow();
    row.key = attempts.key();
    row.version = attempts.version();
    row.count = attempts.count();
    row.lastAt = attempts.lastAt();
    return row;
  }

  Attempts toDomain() {
    return new Attempts(key, version, count, lastAt);
  }
}
