package dev.docket.starter;

import dev.docket.DocketBuilder;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.spi.CommonPasswords;
import dev.docket.spi.PasswordHasher;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** What the application has of its own for accounts and sessions, besides where they are kept. */
@Dependent
class AccountBeans {

  @Inject Instance<PasswordHasher> hasher;
  @Inject Instance<CommonPasswords> commonPasswords;
  @Inject Instance<Supplier<RegistrationPolicy>> registration;

  @Inject
  @LimitsFor(SessionKind.BROWSER)
  Instance<SessionLimits> browserLimits;

  @Inject
  @LimitsFor(SessionKind.API)
  Instance<SessionLimits> apiLimits;

  void supply(DocketBuilder builder) {
    Beans.supply(hasher, builder::passwordHasher);
    Beans.supply(commonPasswords, builder::commonPasswords);
    Beans.supply(registration, builder::registration);
    builder.sessionLimits(
        Beans.one(browserLimits).orElse(SessionLimits.BROWSER),
        Beans.one(apiLimits).orElse(SessionLimits.API));
  }
}
