package dev.docket.web.api.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes access tokens and rate limits injectable. */
@ApplicationScoped
public class AuthProducer {

  /** One for all, so that the keys are read once. */
  @Produces
  @Singleton
  public AccessTokens tokens(TokenKeys keys, Instance<Clock> clock) {
    return new AccessTokens(keys, clock.stream().findFirst().orElseGet(Clock::systemUTC));
  }

  /** One for all, so that every request is counted. */
  @Produces
  @Singleton
  public RateLimits limits(@ConfigProperty(name = "docket.api.requests-per-minute") int quota) {
    return new RateLimits(quota);
  }
}
