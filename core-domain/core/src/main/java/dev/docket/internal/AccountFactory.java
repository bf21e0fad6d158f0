package dev.docket.internal;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountRules;
import dev.docket.account.ChangePassword;
import dev.docket.account.RegistrationDraft;
import dev.docket.account.Role;
import dev.docket.spi.CommonPasswords;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Makes accounts, and entries of their histories, of what keeps the rules. */
final class AccountFactory {

  private final List<Rule<RegistrationDraft>> forRegistering;
  private final List<Rule<AccountRules.NewPassword>> forPassword;
  private final UuidV7 ids;
  private final Clock clock;

  AccountFactory(CommonPasswords common, UuidV7 ids, Clock clock) {
    this.forRegistering = AccountRules.forRegistering(common::contains);
    this.forPassword = AccountRules.forPassword(common::contains);
    this.ids = ids;
    this.clock = clock;
  }

  void requireRules(RegistrationDraft draft) {
    requireNone(Rule.checkAll(forRegistering, draft));
  }

  void requireRules(ChangePassword command, String username) {
    requireNone(
        Rule.checkAll(
            forPassword,
            new AccountRules.NewPassword(username, command.password(), command.passwordRepeat())));
  }

  private static void requireNone(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new RuleViolationException(violations);
    }
  }

  Account make(RegistrationDraft draft, Set<Role> roles) {
    Instant now = now();
    return new Account(
        new AccountId(ids.next()),
        1,
        draft.username().required(),
        draft.firstName().required(),
        draft.lastName().required(),
        roles,
        false,
        now,
        now);
  }

  AccountChange change(Account after, AccountChange.Kind kind, String by) {
    return new AccountChange(after.id(), after.version(), kind, now(), by, after.roles());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
