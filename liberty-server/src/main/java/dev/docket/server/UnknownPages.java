package dev.docket.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/**
 * Says that there is no such page. Left to the server, each mistyped address would be an incident,
 * with a stack trace in a file of its own.
 */
public class UnknownPages extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isServed(request) || isFile(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isServed(HttpServletRequest request) {
    MappingMatch match = request.getHttpServletMapping().getMappingMatch();
    return match != null && match != MappingMatch.DEFAULT;
  }

  private static boolean isFile(HttpServletRequest request) throws IOException {
    String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    return !path.endsWith("/") && request.getServletContext().getResource(path) != null;
  }
}
