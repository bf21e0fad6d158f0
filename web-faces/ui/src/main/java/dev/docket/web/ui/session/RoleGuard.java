package dev.docket.web.ui.session;

import dev.docket.account.NotPermittedException;
import dev.docket.account.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which role is missing: before a page that is known to take one is at work, so that asking
 * for it is no incident in the log, and whenever the core refuses somebody, whatever wraps that on
 * its way here. The core decides; a page that is missing here is no less closed.
 */
public class RoleGuard extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String ATTRIBUTE = Role.class.getName();

  private static final Set<String> FOR_STAFF =
      Set.of(
          "/orders",
          "/orders.csv",
          "/order",
          "/enter-order",
          "/amend-order",
          "/cancel-order",
          "/find",
          "/filter",
          "/import",
          "/import-file",
          "/import-run",
          "/import-problems.csv");
  private static final Set<String> FOR_ADMINS = Set.of("/accounts", "/account-of");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (lacks(request, FOR_STAFF, Role.STAFF)) {
      refuse(request, response, Role.STAFF);
    } else if (lacks(request, FOR_ADMINS, Role.ADMIN)) {
      refuse(request, response, Role.ADMIN);
    } else {
      heedTheCore(request, response, chain);
    }
  }

  private static boolean lacks(HttpServletRequest request, Set<String> pages, Role role) {
    return pages.contains(PagePath.of(request))
        && CurrentSession.of(request).filter(session -> session.actor().may(role)).isEmpty();
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, Role needed)
      throws IOException {
    request.setAttribute(ATTRIBUTE, needed);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  private static void heedTheCore(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      Optional<Role> needed = needed(failure);
      if (response.isCommitted() || needed.isEmpty()) {
        throw failure;
      }
      response.reset();
      refuse(request, response, needed.get());
    }
  }

  private static Optional<Role> needed(@Nullable Throwable failure) {
    if (failure == null) {
      return Optional.empty();
    }
    return failure instanceof NotPermittedException refused
        ? Optional.of(refused.needed())
        : needed(failure.getCause());
  }

  /**
   * The role for whose lack the request was refused; empty when it was not, or for another cause.
   */
  public static Optional<Role> missing(ServletRequest request) {
    return Optional.ofNullable((Role) request.getAttribute(ATTRIBUTE));
  }
}
