package dev.docket.web.api.auth;

import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;

/**
 * Counts every request for its account or, when nobody is logged in, for its address, and tells how
 * many are left (draft-ietf-httpapi-ratelimit-headers-10).
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
@ApplicationScoped
public class LimitRate implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String TAKEN = LimitRate.class.getName();

  @Inject private RateLimits limits;
  @Inject private Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    ConsumptionProbe taken = limits.take(name());
    request.setProperty(TAKEN, taken);
    if (!taken.isConsumed()) {
      throw new ProblemException(
          ProblemKind.TOO_MANY_REQUESTS,
          "Retry-After",
          String.valueOf(seconds(taken.getNanosToWaitForRefill())));
    }
  }

  private String name() {
    return caller
        .known()
        .map(session -> session.actor().id().text())
        .orElseGet(() -> caller.client().address());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(TAKEN) instanceof ConsumptionProbe taken) {
      response
          .getHeaders()
          .putSingle(
              "RateLimit-Policy",
              "\"default\";q=" + limits.quota() + ";w=" + RateLimits.WINDOW.toSeconds());
      response
          .getHeaders()
          .putSingle(
              "RateLimit",
              "\"default\";r="
                  + taken.getRemainingTokens()
                  + ";t="
                  + seconds(taken.getNanosToWaitForReset()));
    }
  }

  private static long seconds(long nanos) {
    return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
  }
}
