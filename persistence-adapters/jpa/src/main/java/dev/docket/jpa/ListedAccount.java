package dev.docket.jpa;

import static java.util.Objects.requireNonNull;

import dev.docket.account.Account;
import dev.docket.account.AccountId;
import dev.docket.account.Username;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list's statement: the count, and an account unless the page is empty. */
record ListedAccount(
    Long total,
    @Nullable UUID id,
    @Nullable Long version,
    @Nullable String username,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Boolean staff,
    @Nullable Boolean admin,
    @Nullable Boolean locked,
    @Nullable Instant createdAt,
    @Nullable Instant passwordChangedAt) {

  /** Public because EclipseLink looks for no other. */
  public ListedAccount {}

  boolean isAccount() {
    return id != null;
  }

  Account toDomain() {
    return new Account(
        new AccountId(requireNonNull(id)),
        requireNonNull(version),
        new Username(requireNonNull(username)),
        requireNonNull(firstName),
        requireNonNull(lastName),
        RoleColumns.rolesOf(requireNonNull(staff), requireNonNull(admin)),
        requireNonNull(locked),
        requireNonNull(createdAt),
        requireNonNull(passwordChangedAt));
  }
}
