package dev.docket.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers only to the names it is known by. A foreign page can point its own name at the loopback
 * address (DNS rebinding) and would then be of the same origin as Docket.
 */
public class HostGuard extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Set<String> hosts;

  /** Known by the given names, in lower case. */
  @Inject
  public HostGuard(@ConfigProperty(name = "docket.http.hosts") Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
