package dev.docket.jpa;

import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A change of an account as a row. */
@NullUnmarked
@Entity
@Table(name = "account_changes")
@IdClass(AccountChangeRow.Key.class)
class AccountChangeRow {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Id
  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AccountChange.Kind kind;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Embedded private RoleColumns roles;

  /** The primary key. */
  record Key(UUID accountId, long version) implements Serializable {}

  protected AccountChangeRow() {}

  static AccountChangeRow from(AccountChange change) {
    AccountChangeRow row = new AccountChangeRow();
    row.accountId = change.account().value();
    row.version = change.version();
    row.kind = change.kind();
    row.changedAt = change.at();
    row.changedBy = change.by();
    row.roles = RoleColumns.from(change.roles());
    return row;
  }

  AccountChange toDomain() {
    return new AccountChange(
        new AccountId(accountId), version, kind, changedAt, changedBy, roles.toDomain());
  }
}
