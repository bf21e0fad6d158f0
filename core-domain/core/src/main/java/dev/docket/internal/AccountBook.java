package dev.docket.internal;

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
import dev.docket.account.Register;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.Role;
import dev.docket.account.UnlockAccount;
import dev.docket.paging.Slice;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.UnitOfWork;
import dev.docket.validation.RuleViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The accounts over their driven ports. */
final class AccountBook implements Accounts {

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final UnitOfWork unit;
  private final Registration registration;
  private final PasswordDesk passwords;
  private final AccountFactory factory;
  private final LiveSessions live;

  AccountBook(
      AccountRepository accounts,
      SessionRepository sessions,
      UnitOfWork unit,
      Registration registration,
      PasswordDesk passwords,
      AccountFactory factory,
      LiveSessions live) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.unit = unit;
    this.registration = registration;
    this.passwords = passwords;
    this.factory = factory;
    this.live = live;
  }

  @Override
  public boolean isRegistrationOpen() {
    return registration.isOpen();
  }

  @Override
  public Account register(Register command, Client client) {
    return registration.register(command, client);
  }

  @Override
  public boolean needsFirstAdmin() {
    return registration.needsFirstAdmin();
  }

  @Override
  public Account registerFirstAdmin(RegistrationDraft draft, String code) {
    return registration.registerFirstAdmin(draft, code);
  }

  @Override
  public Account own(Actor by) {
    return load(by.id());
  }

  @Override
  public void changePassword(ChangePassword command, Client client, Actor by) {
    passwords.change(command, client, by);
    live.clear();
  }

  @Override
  public Slice<Account> list(AccountQuery query, Actor by) {
    by.require(Role.ADMIN);
    return accounts.page(query);
  }

  @Override
  public Optional<Account> find(AccountId id, Actor by) {
    by.require(Role.ADMIN);
    return accounts.find(id).map(StoredAccount::account);
  }

  @Override
  public List<AccountChange> history(AccountId id, Actor by) {
    by.require(Role.ADMIN);
    return accounts.history(id);
  }

  @Override
  public Account changeRoles(ChangeRoles command, Actor by) {
    by.require(Role.ADMIN);
    if (command.id().equals(by.id()) && !command.roles().contains(Role.ADMIN)) {
      throw RuleViolationException.of(OWN_ACCOUNT_RULE, "roles");
    }
    return change(
        new Step(
            command.id(),
            command.version(),
            AccountChange.Kind.ROLES_CHANGED,
            account -> account.withRoles(command.roles())),
        by);
  }

  @Override
  public Account lock(LockAccount command, Actor by) {
    by.require(Role.ADMIN);
    if (command.id().equals(by.id())) {
      throw RuleViolationException.of(OWN_ACCOUNT_RULE, "id");
    }
    return change(
        new Step(
            command.id(),
            command.version(),
            AccountChange.Kind.LOCKED,
            account -> account.withLock(true)),
        by);
  }

  @Override
  public Account unlock(UnlockAccount command, Actor by) {
    by.require(Role.ADMIN);
    return change(
        new Step(
            command.id(),
            command.version(),
            AccountChange.Kind.UNLOCKED,
            account -> account.withLock(false)),
        by);
  }

  private record Step(
      AccountId id, long version, AccountChange.Kind kind, UnaryOperator<Account> change) {}

  private Account change(Step step, Actor by) {
    try {
      return unit.call(() -> changeOnce(step, by));
    } catch (StaleVersionException stale) {
      throw new AccountChangedException(load(step.id()), step.version());
    } finally {
      live.clear();
    }
  }

  private Account changeOnce(Step step, Actor by) {
    Account before = load(step.id());
    if (before.version() != step.version()) {
      throw new AccountChangedException(before, step.version());
    }
    Account after = step.change().apply(before);
    if (after.roles().equals(before.roles()) && after.locked() == before.locked()) {
      return before;
    }
    accounts.save(after, factory.change(after, step.kind(), by.name()));
    if (after.locked()) {
      sessions.endAll(after.id());
    }
    return after;
  }

  private Account load(AccountId id) {
    return accounts
        .find(id)
        .map(StoredAccount::account)
        .orElseThrow(() -> new AccountNotFoundException(id));
  }
}
