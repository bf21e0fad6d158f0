package dev.docket.jpa;

import dev.docket.account.Account;
import dev.docket.account.AccountId;
import dev.docket.account.Username;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.StoredAccount;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An account as a row. */
@NullUnmarked
@Entity
@Table(name = "accounts")
@SqlResultSetMapping(
    name = AccountRow.LISTED,
    classes =
        @ConstructorResult(
            targetClass = ListedAccount.class,
            columns = {
              @ColumnResult(name = "total", type = Long.class),
              @ColumnResult(name = "id", type = UUID.class),
              @ColumnResult(name = "version", type = Long.class),
              @ColumnResult(name = "username", type = String.class),
              @ColumnResult(name = "first_name", type = String.class),
              @ColumnResult(name = "last_name", type = String.class),
              @ColumnResult(name = "is_staff", type = Boolean.class),
              @ColumnResult(name = "is_admin", type = Boolean.class),
              @ColumnResult(name = "locked", type = Boolean.class),
              @ColumnResult(name = "created_at", type = Instant.class),
              @ColumnResult(name = "password_changed_at", type = Instant.class)
            }))
class AccountRow {

  /** Makes a {@link ListedAccount} of each row of a native query. */
  static final String LISTED = "AccountRow.listed";

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "version")
  private long version;

  @Column(name = "username")
  private String username;

  @Column(name = "username_key")
  private String usernameKey;

  @Column(name = "first_name")
  private String firstName;

  @Column(name = "last_name")
  private String lastName;

  @Embedded private RoleColumns roles;

  @Column(name = "locked")
  private boolean locked;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "password_changed_at")
  private Instant passwordChangedAt;

  protected AccountRow() {}

  static AccountRow from(StoredAccount stored) {
    AccountRow row = new AccountRow();
    Account account = stored.account();
    row.id = account.id().value();
    row.version = account.version();
    row.username = account.username().value();
    row.usernameKey = account.username().key();
    row.firstName = account.firstName();
    row.lastName = account.lastName();
    row.passwordHash = stored.hash().value();
    row.createdAt = account.createdAt();
    row.roles = RoleColumns.from(account.roles());
    row.locked = account.locked();
    row.passwordChangedAt = account.passwordChangedAt();
    return row;
  }

  Account toDomain() {
    return new Account(
        new AccountId(id),
        version,
        new Username(username),
        firstName,
        lastName,
        roles.toDomain(),
        locked,
        createdAt,
        passwordChangedAt);
  }

  StoredAccount toStored() {
    return new StoredAccount(toDomain(), new PasswordHash(passwordHash));
  }
}
