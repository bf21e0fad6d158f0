package dev.docket.web.api.auth;

import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses whoever brought no token that is in force, but for methods that are {@link Open}. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class RequireCaller implements ContainerRequestFilter {

  private static final String CHALLENGE = "Bearer realm=\"docket\"";
  private static final String INVALID =
      CHALLENGE + ", error=\"invalid_token\", error_description=\"log in or refresh\"";

  @Context private ResourceInfo resource;
  @Inject private Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (caller.known().isEmpty() && !resource.getResourceMethod().isAnnotationPresent(Open.class)) {
      boolean tried = request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION);
      throw new ProblemException(
          ProblemKind.UNAUTHORIZED, HttpHeaders.WWW_AUTHENTICATE, tried ? INVALID : CHALLENGE);
    }
  }
}
