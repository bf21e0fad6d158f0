package dev.docket.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a page of another origin posts. Browsers tell where a request comes from (Fetch
 * Metadata, or the Origin header of older ones); a program that tells nothing is not a browser, and
 * no foreign page can make it act.
 */
public class CrossOriginGuard extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE_METHODS.contains(request.getMethod()) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null
        ? isOurs(request.getHeader("Origin"), request.getHeader("Host"))
        : OWN_SITES.contains(site);
  }

  private static boolean isOurs(@Nullable String origin, @Nullable String host) {
    return origin == null
        || origin.equalsIgnoreCase("http://" + host)
        || origin.equalsIgnoreCase("https://" + host);
  }
}
