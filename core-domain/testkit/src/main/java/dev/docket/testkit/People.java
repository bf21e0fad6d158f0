package dev.docket.testkit;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.Role;
import dev.docket.account.Username;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.StoredAccount;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Drafts and accounts that keep every rule, each with a name of its own. */
public final class People {

  /** Keeps every rule. */
  public static final String PASSWORD = "tree house seventeen";

  /** Another. */
  public static final String OTHER_PASSWORD = "a river without a bridge";

  static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
  static final Client CLIENT = new Client("192.0.2.7", "a browser");

  private People() {}

  /** A name that nobody has. */
  public static String newName() {
    return "ann-" + UUID.randomUUID();
  }

  /** What somebody with the name enters to register, with {@link #PASSWORD}. */
  public static RegistrationDraft draft(String username) {
    return RegistrationDraft.of("Ann", "Example", username, PASSWORD, PASSWORD);
  }

  static StoredAccount account(String username, Role... roles) {
    return new StoredAccount(
        new Account(
            new AccountId(UUID.randomUUID()),
            1,
            new Username(username),
            "Ann",
            "Example",
            Set.of(roles),
            false,
            NOON,
            NOON),
        new PasswordHash("$plain$" + UUID.randomUUID()));
  }

  static AccountChange change(Account after, AccountChange.Kind kind) {
    return new AccountChange(after.id(), after.version(), kind, NOON, "ann", after.roles());
  }

  static AccountChange registered(StoredAccount stored) {
    return change(stored.account(), AccountChange.Kind.REGISTERED);
  }
}
