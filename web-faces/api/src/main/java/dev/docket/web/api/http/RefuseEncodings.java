package dev.docket.web.api.http;

import dev.docket.web.api.problem.ProblemException;
import dev.docket.web.api.problem.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/**
 * Refuses compressed bodies (RFC 9110, section 15.5.16), which the server would unpack on its own:
 * what is too large could not be told from what was sent, and what is damaged would fail late.
 */
@Provider
public class RefuseEncodings implements ContainerRequestFilter {

  private static final String NONE = "identity";

  @Override
  public void filter(ContainerRequestContext request) {
    String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals(NONE)) {
      throw new ProblemException(
          ProblemKind.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.ACCEPT_ENCODING, NONE);
    }
  }
}
