package dev.docket.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;

/** Pages are read and posted to, nothing else; the API knows the methods of each resource. */
public class MethodGuard extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final Set<String> ALLOWED = Set.of("GET", "HEAD", "POST");
  private static final String API = "/api";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ALLOWED.contains(request.getMethod()) || isApi(request)) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getServletPath().equals(API);
  }
}
