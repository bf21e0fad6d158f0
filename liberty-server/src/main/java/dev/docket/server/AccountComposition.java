package dev.docket.server;

import dev.docket.account.RegistrationPolicy;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.passwords.argon2.Argon2PasswordHasher;
import dev.docket.passwords.argon2.GuessablePasswords;
import dev.docket.spi.CommonPasswords;
import dev.docket.spi.PasswordHasher;
import dev.docket.starter.LimitsFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses what accounts and sessions need, by configuration. */
@ApplicationScoped
public class AccountComposition {

  @Produces
  @Singleton
  PasswordHasher passwordHasher() {
    return new Argon2PasswordHasher(new SecureRandom());
  }

  @Produces
  @Singleton
  CommonPasswords commonPasswords() {
    return new GuessablePasswords();
  }

  @Produces
  @Singleton
  Supplier<RegistrationPolicy> registration(Config config) {
    Supplier<RegistrationPolicy> policy =
        () -> registration(config.getValue("docket.registration", String.class));
    // Once now, so that a wrong word refuses the start.
    Objects.requireNonNull(policy.get());
    return policy;
  }

  private static RegistrationPolicy registration(String word) {
    return Arrays.stream(RegistrationPolicy.values())
        .filter(policy -> word(policy).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new StartRefusedException(
                    "Registration can't be '"
                        + word
                        + "': set docket.registration to one of: "
                        + Arrays.stream(RegistrationPolicy.values())
                            .map(AccountComposition::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static String word(RegistrationPolicy policy) {
    return policy.name().toLowerCase(Locale.ROOT);
  }

  @Produces
  @Singleton
  @LimitsFor(SessionKind.BROWSER)
  SessionLimits browserLimits(
      @ConfigProperty(name = "docket.session.idle") String idle,
      @ConfigProperty(name = "docket.session.absolute") String absolute) {
    return new SessionLimits(
        duration("docket.session.idle", idle), duration("docket.session.absolute", absolute));
  }

  private static Duration duration(String key, String text) {
    try {
      Duration duration = Duration.parse(text);
      if (duration.isNegative() || duration.isZero()) {
        throw new DateTimeException("sessions would end before they begin");
      }
      return duration;
    } catch (DateTimeException noDuration) {
      throw new StartRefusedException(
          "'"
              + text
              + "' is no time that a session can last: set "
              + key
              + " to a duration of ISO 8601 such as PT2H, which is two hours.",
          noDuration);
    }
  }
}
