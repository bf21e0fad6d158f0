package dev.docket.internal;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountNotFoundException;
import dev.docket.account.Accounts;
import dev.docket.account.Actor;
import dev.docket.account.ChangePassword;
import dev.docket.account.Client;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.UnitOfWork;
import dev.docket.validation.RuleViolationException;
import java.util.Optional;

/** Changes passwords. */
final class PasswordDesk {

  private static final int TRIES = 3;

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final UnitOfWork unit;
  private final AttemptGuard guard;
  private final PasswordCheck passwords;
  private final AccountFactory factory;

  PasswordDesk(
      AccountRepository accounts,
      SessionRepository sessions,
      UnitOfWork unit,
      AttemptGuard guard,
      PasswordCheck passwords,
      AccountFactory factory) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.unit = unit;
    this.guard = guard;
    this.passwords = passwords;
    this.factory = factory;
  }

  void change(ChangePassword command, Client client, Actor by) {
    StoredAccount seen = load(by.id());
    String username = seen.account().username().value();
    factory.requireRules(command, username);
    AttemptGuard.LogInAttempt attempt = guard.logIn(username, client);
    if (!passwords.admits(command.current(), Optional.of(seen))) {
      throw wrong();
    }
    attempt.succeeded();
    replace(seen, passwords.hash(command.password()), by);
    endAgain(by.id());
  }

  /** Somebody may give or take roles meanwhile, which is no reason to fail. */
  private void replace(StoredAccount seen, PasswordHash next, Actor by) {
    for (int attempt = 1; ; attempt++) {
      try {
        unit.run(() -> replaceOnce(seen.hash(), next, by));
        return;
      } catch (StaleVersionException another) {
        if (attempt == TRIES) {
          throw another;
        }
      }
    }
  }

  private void replaceOnce(PasswordHash checked, PasswordHash next, Actor by) {
    StoredAccount stored = load(by.id());
    if (!stored.hash().equals(checked)) {
      throw wrong();
    }
    Account after = stored.account().withPasswordChanged(factory.now());
    accounts.save(after, factory.change(after, AccountChange.Kind.PASSWORD_CHANGED, by.name()));
    accounts.saveHash(after.id(), checked, next);
    sessions.endAll(after.id());
  }

  /**
   * A log-in with the password so far may have been under way: it looks at the account once more
   * after it has begun its session, so that either it or this ends it.
   */
  private void endAgain(AccountId id) {
    unit.run(() -> sessions.endAll(id));
  }

  private StoredAccount load(AccountId id) {
    return accounts.find(id).orElseThrow(() -> new AccountNotFoundException(id));
  }

  private static RuleViolationException wrong() {
    return RuleViolationException.of(Accounts.CURRENT_PASSWORD_RULE, "current");
  }
}
