package dev.docket.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says that parameters with broken escapes can't be read. Left to whoever asks for them first, each
 * would be an incident that any stranger could make.
 */
public class EscapeGuard extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final int STATUS = HttpServletResponse.SC_BAD_REQUEST;
  private static final String API = "/api";
  private static final String PAGE = "/problem.xhtml";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = request.getServletPath().equals(API);
    if (hasReadableQuery(request) && (api || hasReadableForm(request))) {
      chain.doFilter(request, response);
    } else if (api) {
      response.sendError(STATUS);
    } else {
      request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, STATUS);
      response.setStatus(STATUS);
      request.getRequestDispatcher(PAGE).forward(new WithoutParameters(request), response);
    }
  }

  private static boolean hasReadableQuery(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || !BROKEN.matcher(query).find();
  }

  private static boolean hasReadableForm(HttpServletRequest request) {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    if (!type.regionMatches(true, 0, FORM, 0, FORM.length())) {
      return true;
    }
    try {
      request.getParameterMap();
      return true;
    } catch (IllegalStateException broken) {
      return false;
    }
  }

  /** What the page about it may ask: the server's own such page would stumble as well. */
  private static final class WithoutParameters extends HttpServletRequestWrapper {

    WithoutParameters(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }
  }
}
