package dev.docket.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.Accounts;
import dev.docket.account.Client;
import dev.docket.account.Register;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.SecretSource;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.UnitOfWork;
import dev.docket.validation.RuleViolationException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens accounts. */
final class Registration {

  /** Owns the keys of those who have no account yet. */
  private static final AccountId REGISTRATIONS =
      new AccountId(UUID.nameUUIDFromBytes("registrations".getBytes(UTF_8)));

  /** How long a repetition is recognised. */
  private static final Duration KEYS_KEPT = Duration.ofDays(2);

  private final AccountRepository accounts;
  private final CommandRepository commands;
  private final UnitOfWork unit;
  private final SecretSource secrets;
  private final AttemptGuard guard;
  private final PasswordCheck passwords;
  private final AccountFactory factory;
  private final Supplier<RegistrationPolicy> policy;

  Registration(
      AccountRepository accounts,
      CommandRepository commands,
      UnitOfWork unit,
      SecretSource secrets,
      AttemptGuard guard,
      PasswordCheck passwords,
      AccountFactory factory,
      Supplier<RegistrationPolicy> policy) {
    this.accounts = accounts;
    this.commands = commands;
    this.unit = unit;
    this.secrets = secrets;
    this.guard = guard;
    this.passwords = passwords;
    this.factory = factory;
    this.policy = policy;
  }

  boolean isOpen() {
    return policy.get() != RegistrationPolicy.CLOSED;
  }

  Account register(Register command, Client client) {
    RegistrationPolicy now = policy.get();
    if (now == RegistrationPolicy.CLOSED) {
      throw RuleViolationException.of(Accounts.REGISTRATION_CLOSED_RULE, "registration");
    }
    factory.requireRules(command.draft());
    guard.register(client);
    IdempotencyKey key = command.key();
    return key == null
        ? open(command.draft(), rolesBy(now), account -> {})
        : openBy(key, command.draft(), rolesBy(now));
  }

  private Account openBy(IdempotencyKey key, RegistrationDraft draft, Set<Role> roles) {
    Optional<Account> earlier = openedBy(key, draft);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    try {
      return open(draft, roles, account -> remember(key, draft, account));
    } catch (RuleViolationException taken) {
      // Perhaps by the same command, which came a moment earlier.
      return openedBy(key, draft).orElseThrow(() -> taken);
    }
  }

  private Optional<Account> openedBy(IdempotencyKey key, RegistrationDraft draft) {
    return commands.find(REGISTRATIONS, key).map(record -> sameAs(record, draft));
  }

  /** The password is compared with the account's own hash, and stands in no digest. */
  private Account sameAs(CommandRecord record, RegistrationDraft draft) {
    Optional<StoredAccount> opened = accounts.find(new AccountId(record.result()));
    if (!passwords.admits(draft.password(), opened) || !record.digest().equals(digest(draft))) {
      throw RuleViolationException.of(Accounts.KEY_REUSED_RULE, "idempotencyKey");
    }
    return opened.orElseThrow().account();
  }

  private void remember(IdempotencyKey key, RegistrationDraft draft, Account account) {
    commands.forgetBefore(account.createdAt().minus(KEYS_KEPT), REGISTRATIONS);
    commands.remember(
        new CommandRecord(
            REGISTRATIONS, key, digest(draft), account.id().value(), account.createdAt()));
  }

  private static String digest(RegistrationDraft draft) {
    return ContentDigest.of(Stream.of(draft.firstName(), draft.lastName(), draft.username()));
  }

  private static Set<Role> rolesBy(RegistrationPolicy policy) {
    return policy == RegistrationPolicy.STAFF
        ? EnumSet.of(Role.USER, Role.STAFF)
        : EnumSet.of(Role.USER);
  }

  boolean needsFirstAdmin() {
    return !accounts.isHeld(Role.ADMIN);
  }

  Account registerFirstAdmin(RegistrationDraft draft, String code) {
    if (!needsFirstAdmin() || !isFirstAdminCode(code)) {
      throw RuleViolationException.of(Accounts.FIRST_ADMIN_CODE_RULE, "code");
    }
    factory.requireRules(draft);
    return open(draft, EnumSet.allOf(Role.class), account -> {});
  }

  /** Takes the same time wherever they differ. */
  private boolean isFirstAdminCode(String code) {
    String expected = secrets.read(SecretSource.FIRST_ADMIN_CODE).value();
    return MessageDigest.isEqual(code.strip().getBytes(UTF_8), expected.strip().getBytes(UTF_8));
  }

  private Account open(RegistrationDraft draft, Set<Role> roles, Consumer<Account> together) {
    requireFree(draft);
    Account account = factory.make(draft, roles);
    StoredAccount stored = new StoredAccount(account, passwords.hash(draft.password()));
    AccountChange registered =
        factory.change(account, AccountChange.Kind.REGISTERED, account.username().value());
    try {
      unit.run(
          () -> {
            accounts.add(stored, registered);
            together.accept(account);
          });
    } catch (DuplicateKeyException another) {
      throw taken();
    }
    return account;
  }

  private void requireFree(RegistrationDraft draft) {
    if (accounts.findByUsername(draft.username().required().key()).isPresent()) {
      throw taken();
    }
  }

  private static RuleViolationException taken() {
    return RuleViolationException.of(Accounts.USERNAME_TAKEN_RULE, "username");
  }
}
