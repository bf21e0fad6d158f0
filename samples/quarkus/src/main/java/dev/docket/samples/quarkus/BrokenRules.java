package dev.docket.samples.quarkus;

import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers broken rules by their ids (RFC 9457). */
@Provider
public class BrokenRules implements ExceptionMapper<RuleViolationException> {

  private static final int UNPROCESSABLE_CONTENT = 422;

  record Problem(String title, int status, List<Violation> violations) {}

  @Override
  public Response toResponse(RuleViolationException refused) {
    return Response.status(UNPROCESSABLE_CONTENT)
        .type("application/problem+json")
        .entity(new Problem("Rules are broken", UNPROCESSABLE_CONTENT, refused.violations()))
        .build();
  }
}
