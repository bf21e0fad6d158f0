package dev.docket.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.Accounts;
import dev.docket.account.Client;
import dev.docket.account.Register;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.Role;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.SecretSource;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.UnitOfWork;
import dev.docket.validation.RuleViolationException;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Opens accounts. */
final class Registration {

  private final AccountRepository accounts;
  private final UnitOfWork unit;
  private final SecretSource secrets;
  private final AttemptGuard guard;
  private final PasswordCheck passwords;
  private final AccountFactory factory;
  private final Supplier<RegistrationPolicy> policy;

  Registration(
      AccountRepository accounts,
      UnitOfWork unit,
      SecretSource secrets,
      AttemptGuard guard,
      PasswordCheck passwords,
      AccountFactory factory,
      Supplier<RegistrationPolicy> policy) {
    this.accounts = accounts;
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
    return open(command.draft(), rolesBy(now));
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
    return open(draft, EnumSet.allOf(Role.class));
  }

  /** Takes the same time wherever they differ. */
  private boolean isFirstAdminCode(String code) {
    String expected = secrets.read(SecretSource.FIRST_ADMIN_CODE).value();
    return MessageDigest.isEqual(code.strip().getBytes(UTF_8), expected.strip().getBytes(UTF_8));
  }

  private Account open(RegistrationDraft draft, Set<Role> roles) {
    requireFree(draft);
    Account account = factory.make(draft, roles);
    StoredAccount stored = new StoredAccount(account, passwords.hash(draft.password()));
    AccountChange registered =
        factory.change(account, AccountChange.Kind.REGISTERED, account.username().value());
    try {
      unit.run(() -> accounts.add(stored, registered));
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
