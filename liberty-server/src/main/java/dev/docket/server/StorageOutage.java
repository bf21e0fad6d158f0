package dev.docket.server;

import dev.docket.web.api.problem.Outages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Says on pages that the order book can't be reached right now, whatever wraps the reason on its
 * way here. What counts as an outage is what counts in the API.
 */
public class StorageOutage extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String SECONDS = "5";

  private final transient Outages outages;

  /** Over what passes by itself. */
  @Inject
  public StorageOutage(Outages outages) {
    this.outages = outages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      // Also for the page about any other failure: it can't follow what was written already.
      response.reset();
      if (!outages.areBehind(failure)) {
        throw failure;
      }
      response.setHeader("Retry-After", SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
