package dev.docket.web.api.auth;

import dev.docket.account.Session;
import dev.docket.account.SessionKind;
import dev.docket.account.Sessions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Finds out who calls, by the access token alone: no cookie lets anybody in. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class Authenticate implements ContainerRequestFilter {

  @Inject private AccessTokens tokens;
  @Inject private Sessions sessions;
  @Inject private RateLimits limits;
  @Inject private Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    BearerToken.of(request).flatMap(this::session).ifPresent(caller::identify);
  }

  private Optional<Session> session(String token) {
    return claims(token)
        .flatMap(
            claims ->
                sessions
                    .resume(claims.session())
                    .filter(session -> session.kind() == SessionKind.API)
                    .filter(session -> session.actor().id().equals(claims.account())));
  }

  /** Tokens that anybody may have made up are no work once their address has sent too many. */
  private Optional<AccessTokens.Claims> claims(String token) {
    return tokens
        .proved(token)
        .or(
            () ->
                limits.isSpent(caller.client().address())
                    ? Optional.empty()
                    : tokens.verify(token));
  }
}
