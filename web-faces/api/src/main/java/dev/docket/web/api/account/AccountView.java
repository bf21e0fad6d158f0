package dev.docket.web.api.account;

import dev.docket.account.Account;
import dev.docket.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account, as clients see it. */
record AccountView(
    UUID id,
    long version,
    String username,
    String firstName,
    String lastName,
    List<Role> roles,
    boolean locked,
    Instant createdAt,
    Instant passwordChangedAt) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id().value(),
        account.version(),
        account.username().value(),
        account.firstName(),
        account.lastName(),
        account.roles().stream().sorted().toList(),
        account.locked(),
        account.createdAt(),
        account.passwordChangedAt());
  }
}
