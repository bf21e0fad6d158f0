package dev.docket.jpa;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a command with a key came to, as a row. */
@NullUnmarked
@Entity
@Table(name = "command_records")
@IdClass(CommandRow.Key.class)
class CommandRow {

  @Id
  @Column(name = "owner_id")
  private UUID ownerId;

  @Id
  @Column(name = "idempotency_key")
  private String key;

  @Column(name = "digest")
  private String digest;

  @Column(name = "result_id")
  private UUID resultId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** The primary key. */
  record Key(UUID ownerId, String key) implements Serializable {}

  protected CommandRow() {}

  static CommandRow from(CommandRecord record) {
    CommandRow row = new CommandRow();
    row.ownerId = record.owner().value();
    row.key = record.key().value();
    row.digest = record.digest();
    row.resultId = record.result();
    row.recordedAt = record.at();
    return row;
  }

  CommandRecord toDomain() {
    return new CommandRecord(
        new AccountId(ownerId), new IdempotencyKey(key), digest, resultId, recordedAt);
  }
}
