package dev.docket.testkit;

import static dev.docket.testkit.People.CLIENT;
import static dev.docket.testkit.People.OTHER_PASSWORD;
import static dev.docket.testkit.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.DocketBuilder;
import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountChangedException;
import dev.docket.account.AccountId;
import dev.docket.account.AccountNotFoundException;
import dev.docket.account.AccountQuery;
import dev.docket.account.Accounts;
import dev.docket.account.Actor;
import dev.docket.account.ChangePassword;
import dev.docket.account.ChangeRoles;
import dev.docket.account.Client;
import dev.docket.account.LockAccount;
import dev.docket.account.Password;
import dev.docket.account.Register;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.Role;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.account.UnlockAccount;
import dev.docket.command.IdempotencyKey;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.paging.Cursor;
import dev.docket.spi.SecretSource;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What accounts promise, whatever they are kept in. Leaves accounts behind. */
public abstract class AccountsContract {

  private static final Actor ADMIN = Actor.named("admin", Role.ADMIN);
  private static final int FREE_FAILURES = 5;
  private static final int FREE_REGISTRATIONS = 20;
  private static final int THREADS = 8;

  private final SettableClock clock = new SettableClock(People.NOON);
  private final InMemorySecretSource secrets =
      InMemorySecretSource.withRandomKeys(new SecureRandom());
  private final String name = People.newName();
  private RegistrationPolicy policy = RegistrationPolicy.USER;
  private Accounts accounts;

  /** For subclasses. */
  protected AccountsContract() {}

  /** A builder with repositories without any account; the contract sets the rest. */
  protected abstract DocketBuilder empty();

  @BeforeEach
  void open() {
    accounts =
        empty()
            .secrets(secrets)
            .clock(clock)
            .passwordHasher(new QuickPasswordHasher(1))
            .registration(() -> policy)
            .build()
            .accounts();
  }

  private Account register(String username) {
    return register(People.draft(username), new Client("", ""));
  }

  private Account register(RegistrationDraft draft, Client client) {
    return accounts.register(new Register(draft, null), client);
  }

  private static List<String> rulesBrokenBy(ThrowingCallable command) {
    RuleViolationException refused = catchThrowableOfType(RuleViolationException.class, command);
    return refused.violations().stream().map(Violation::rule).toList();
  }

  @Test
  void opensAnAccount() {
    Account account = register(name);

    assertThat(account.username().value()).isEqualTo(name);
    assertThat(account.version()).isEqualTo(1);
    assertThat(account.roles()).containsExactly(Role.USER);
    assertThat(account.createdAt()).isEqualTo(clock.instant());
    assertThat(accounts.find(account.id(), ADMIN)).contains(account);
    assertThat(accounts.own(account.actor())).isEqualTo(account);
    assertThat(accounts.history(account.id(), ADMIN))
        .containsExactly(
            new AccountChange(
                account.id(),
                1,
                AccountChange.Kind.REGISTERED,
                clock.instant(),
                name,
                Set.of(Role.USER)));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    RegistrationDraft bad = RegistrationDraft.of("", null, "a b", "too short", "other");

    assertThat(rulesBrokenBy(() -> register(bad, CLIENT)))
        .containsExactlyInAnyOrder(
            "first-name.required",
            "last-name.required",
            "username.characters",
            "password.length",
            "password-repeat.mismatch");
  }

  @Test
  void refusesACommonPassword() {
    String common = "passwordpassword";

    assertThat(
            rulesBrokenBy(
                () -> register(RegistrationDraft.of("A", "B", name, common, common), CLIENT)))
        .containsExactly("password.common");
  }

  @Test
  void refusesANameThatIsTakenInAnyCase() {
    register(name);

    assertThat(rulesBrokenBy(() -> register(name.toUpperCase(Locale.ROOT))))
        .containsExactly(Accounts.USERNAME_TAKEN_RULE);
  }

  @Test
  void ofManyAtOnceOneGetsTheName() throws Exception {
    Callable<Boolean> registration = this::registers;

    assertThat(Together.call(THREADS, registration)).containsOnlyOnce(true);
  }

  private boolean registers() {
    try {
      register(name);
      return true;
    } catch (RuleViolationException taken) {
      return false;
    }
  }

  private Account register(RegistrationDraft draft, IdempotencyKey key) {
    return accounts.register(new Register(draft, key), new Client("", ""));
  }

  @Test
  void opensOneAccountByOneKey() {
    IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
    Account first = register(People.draft(name), key);

    assertThat(register(People.draft(name), key)).isEqualTo(first);
    RegistrationDraft otherPassword =
        RegistrationDraft.of("Ann", "Example", name, OTHER_PASSWORD, OTHER_PASSWORD);
    assertThat(rulesBrokenBy(() -> register(otherPassword, key)))
        .containsExactly(Accounts.KEY_REUSED_RULE);
    assertThat(rulesBrokenBy(() -> register(People.draft(People.newName()), key)))
        .containsExactly(Accounts.KEY_REUSED_RULE);
  }

  @Test
  void opensOneAccountByOneKeyUsedAtOnce() throws Exception {
    IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
    Callable<Account> registration = () -> register(People.draft(name), key);

    assertThat(Set.copyOf(Together.call(THREADS, registration))).hasSize(1);
  }

  @Test
  void heedsTheRegistrationPolicy() {
    assertThat(accounts.isRegistrationOpen()).isTrue();
    policy = RegistrationPolicy.STAFF;
    assertThat(register(name).roles()).containsExactlyInAnyOrder(Role.USER, Role.STAFF);
    policy = RegistrationPolicy.CLOSED;
    assertThat(accounts.isRegistrationOpen()).isFalse();
    assertThat(rulesBrokenBy(() -> register(People.newName())))
        .containsExactly(Accounts.REGISTRATION_CLOSED_RULE);
  }

  @Test
  void slowsRegistrationsFromOneAddressDown() {
    for (int i = 0; i < FREE_REGISTRATIONS; i++) {
      register(People.draft(People.newName()), CLIENT);
    }

    assertThatThrownBy(() -> register(People.draft(name), CLIENT))
        .isInstanceOf(TooManyAttemptsException.class);
    assertThat(register(People.draft(name), new Client("192.0.2.8", ""))).isNotNull();
  }

  private String code() {
    return secrets.read(SecretSource.FIRST_ADMIN_CODE).value();
  }

  @Test
  void letsTheFirstAdminInByTheCodeOnce() {
    policy = RegistrationPolicy.CLOSED;
    assertThat(accounts.needsFirstAdmin()).isTrue();
    assertThat(rulesBrokenBy(() -> accounts.registerFirstAdmin(People.draft(name), "no code")))
        .containsExactly(Accounts.FIRST_ADMIN_CODE_RULE);
    assertThat(rulesBrokenBy(() -> accounts.registerFirstAdmin(bad(), code())))
        .contains("first-name.required");

    Account admin = accounts.registerFirstAdmin(People.draft(name), " " + code() + "\n");

    assertThat(admin.roles()).containsExactlyInAnyOrder(Role.values());
    assertThat(accounts.needsFirstAdmin()).isFalse();
    assertThat(
            rulesBrokenBy(
                () -> accounts.registerFirstAdmin(People.draft(People.newName()), code())))
        .containsExactly(Accounts.FIRST_ADMIN_CODE_RULE);
  }

  private static RegistrationDraft bad() {
    return RegistrationDraft.of("", "", "", "", "");
  }

  @Test
  void needsAFirstAdminAgainWhenTheLastIsLocked() {
    Account admin = accounts.registerFirstAdmin(People.draft(name), code());
    accounts.lock(new LockAccount(admin.id(), 1), ADMIN);

    assertThat(accounts.needsFirstAdmin()).isTrue();
    assertThat(accounts.registerFirstAdmin(People.draft(People.newName()), code())).isNotNull();
  }

  private void changePassword(Account account, String current, String next, String repeat) {
    accounts.changePassword(
        new ChangePassword(new Password(current), new Password(next), new Password(repeat)),
        CLIENT,
        account.actor());
  }

  @Test
  void changesAPassword() {
    Account account = register(name);
    clock.advance(Duration.ofMinutes(1));
    changePassword(account, PASSWORD, OTHER_PASSWORD, OTHER_PASSWORD);

    Account changed = accounts.own(account.actor());
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.passwordChangedAt()).isEqualTo(clock.instant());
    assertThat(accounts.history(account.id(), ADMIN))
        .extracting(AccountChange::kind)
        .containsExactly(AccountChange.Kind.REGISTERED, AccountChange.Kind.PASSWORD_CHANGED);
    assertThat(rulesBrokenBy(() -> changePassword(account, PASSWORD, PASSWORD, PASSWORD)))
        .containsExactly(Accounts.CURRENT_PASSWORD_RULE);
    changePassword(account, OTHER_PASSWORD, PASSWORD, PASSWORD);
  }

  @Test
  void judgesThePasswordThatIsToBeSet() {
    Account account = register(name);

    assertThat(rulesBrokenBy(() -> changePassword(account, PASSWORD, name + " x", OTHER_PASSWORD)))
        .containsExactlyInAnyOrder("password.contains-username", "password-repeat.mismatch");
  }

  @Test
  void countsWrongCurrentPasswords() {
    Account account = register(name);
    for (int i = 0; i < FREE_FAILURES; i++) {
      assertThat(
              rulesBrokenBy(() -> changePassword(account, "wrong", OTHER_PASSWORD, OTHER_PASSWORD)))
          .containsExactly(Accounts.CURRENT_PASSWORD_RULE);
    }

    assertThatThrownBy(() -> changePassword(account, PASSWORD, OTHER_PASSWORD, OTHER_PASSWORD))
        .isInstanceOf(TooManyAttemptsException.class);
  }

  @Test
  void hasNoAccountForAnActorWithoutOne() {
    assertThatThrownBy(() -> accounts.own(ADMIN)).isInstanceOf(AccountNotFoundException.class);
  }

  @Test
  void givesAndTakesRoles() {
    Account account = register(name);
    Account staff =
        accounts.changeRoles(new ChangeRoles(account.id(), 1, Set.of(Role.STAFF)), ADMIN);
    Account same =
        accounts.changeRoles(
            new ChangeRoles(account.id(), 2, Set.of(Role.STAFF, Role.USER)), ADMIN);

    assertThat(staff.roles()).containsExactlyInAnyOrder(Role.USER, Role.STAFF);
    assertThat(same).isEqualTo(staff);
    assertThat(accounts.find(account.id(), ADMIN)).contains(staff);
    assertThat(accounts.history(account.id(), ADMIN))
        .last()
        .isEqualTo(
            new AccountChange(
                account.id(),
                2,
                AccountChange.Kind.ROLES_CHANGED,
                clock.instant(),
                "admin",
                staff.roles()));
  }

  @Test
  void locksAndUnlocks() {
    Account account = register(name);
    Account locked = accounts.lock(new LockAccount(account.id(), 1), ADMIN);
    assertThat(locked.locked()).isTrue();
    Account unlocked = accounts.unlock(new UnlockAccount(account.id(), 2), ADMIN);
    assertThat(unlocked.locked()).isFalse();

    assertThat(accounts.history(account.id(), ADMIN))
        .extracting(AccountChange::kind)
        .containsExactly(
            AccountChange.Kind.REGISTERED, AccountChange.Kind.LOCKED, AccountChange.Kind.UNLOCKED);
  }

  @Test
  void refusesWhatWasDecidedOnAnOlderVersion() {
    Account account = register(name);
    Account locked = accounts.lock(new LockAccount(account.id(), 1), ADMIN);

    AccountChangedException refused =
        catchThrowableOfType(
            AccountChangedException.class,
            () -> accounts.changeRoles(new ChangeRoles(account.id(), 1, Set.of()), ADMIN));
    assertThat(refused.current()).isEqualTo(locked);
    assertThatThrownBy(
            () -> accounts.lock(new LockAccount(new AccountId(UUID.randomUUID()), 1), ADMIN))
        .isInstanceOf(AccountNotFoundException.class);
  }

  @Test
  void keepsAdminsFromLockingThemselvesOut() {
    Account admin = accounts.registerFirstAdmin(People.draft(name), code());

    assertThat(rulesBrokenBy(() -> accounts.lock(new LockAccount(admin.id(), 1), admin.actor())))
        .containsExactly(Accounts.OWN_ACCOUNT_RULE);
    assertThat(
            rulesBrokenBy(
                () ->
                    accounts.changeRoles(
                        new ChangeRoles(admin.id(), 1, Set.of(Role.STAFF)), admin.actor())))
        .containsExactly(Accounts.OWN_ACCOUNT_RULE);
  }

  @Test
  void listsByName() {
    Account one = register("zoe");
    Account other = register("Bob");

    assertThat(accounts.list(new AccountQuery("", 10, Cursor.first()), ADMIN).items())
        .containsExactly(other, one);
    assertThat(accounts.list(new AccountQuery("Z", 10, Cursor.first()), ADMIN).items())
        .containsExactly(one);
  }
}
