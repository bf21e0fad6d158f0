package dev.docket.starter;

import dev.docket.DocketBuilder;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CommonPasswords;
import dev.docket.spi.PasswordHasher;
import dev.docket.spi.SessionRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * What an application has for accounts and sessions: all three repositories, or no accounts; the
 * rest is optional.
 */
@Dependent
class AccountBeans {

  @Inject private Instance<AccountRepository> accounts;
  @Inject private Instance<SessionRepository> sessions;
  @Inject private Instance<AttemptRepository> attempts;
  @Inject private Instance<PasswordHasher> hasher;
  @Inject private Instance<CommonPasswords> commonPasswords;
  @Inject private Instance<Supplier<RegistrationPolicy>> registration;

  @Inject
  @LimitsFor(SessionKind.BROWSER)
  private Instance<SessionLimits> browserLimits;

  @Inject
  @LimitsFor(SessionKind.API)
  private Instance<SessionLimits> apiLimits;

  void supply(DocketBuilder builder) {
    accounts.stream().forEach(builder::accounts);
    sessions.stream().forEach(builder::sessions);
    attempts.stream().forEach(builder::attempts);
    hasher.stream().forEach(builder::passwordHasher);
    commonPasswords.stream().forEach(builder::commonPasswords);
    registration.stream().forEach(builder::registration);
    builder.sessionLimits(
        browserLimits.stream().findFirst().orElse(SessionLimits.BROWSER),
        apiLimits.stream().findFirst().orElse(SessionLimits.API));
  }
}
