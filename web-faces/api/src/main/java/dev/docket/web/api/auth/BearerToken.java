package dev.docket.web.api.auth;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token of a request (RFC 6750, section 2.1): in its header, and nowhere else. */
final class BearerToken {

  private static final Pattern CREDENTIALS =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]+) *", Pattern.CASE_INSENSITIVE);

  private BearerToken() {}

  static Optional<String> of(ContainerRequestContext request) {
    List<String> headers = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (headers == null || headers.size() != 1) {
      return Optional.empty();
    }
    Matcher credentials = CREDENTIALS.matcher(headers.get(0));
    return credentials.matches() ? Optional.of(credentials.group(1)) : Optional.empty();
  }
}
