package dev.docket.web.ui.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.Session;
import dev.docket.account.Sessions;
import dev.docket.web.ui.form.FormKeeper;
import dev.docket.web.ui.session.CurrentSession;
import dev.docket.web.ui.session.LocalPath;
import dev.docket.web.ui.session.PagePath;
import dev.docket.web.ui.session.SessionCookie;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Lets nobody in who has not logged in, but for the pages that lead in. What is not listed here is
 * closed. The API is open here because it never heeds the cookie: it asks for a token of its own.
 */
public class LogInGate extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String POST = "POST";
  private static final String LOG_IN = "/log-in";
  private static final String LOG_OUT = "/log-out";
  private static final Set<String> WAYS_IN = Set.of(LOG_IN, "/register", "/first-admin");
  private static final List<String> NOT_FOR_THE_COOKIE = List.of("/ui/", "/api/");

  private final transient Sessions sessions;
  private final transient FormKeeper keeper;

  /** Asks the port who is in, and has the keeper keep what strangers send. */
  @Inject
  public LogInGate(Sessions sessions, FormKeeper keeper) {
    this.sessions = sessions;
    this.keeper = keeper;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = PagePath.of(request);
    if (NOT_FOR_THE_COOKIE.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Session> session = SessionCookie.read(request).flatMap(sessions::resume);
    session.ifPresent(known -> CurrentSession.set(request, known));
    if (session.isPresent() || WAYS_IN.contains(path)) {
      chain.doFilter(request, response);
    } else if (!request.getMethod().equals(POST) || !keeper.keep(request, response)) {
      response.sendRedirect(logIn(request), HttpServletResponse.SC_SEE_OTHER);
    }
  }

  private static String logIn(HttpServletRequest request) {
    String path = PagePath.of(request);
    boolean isSent = request.getMethod().equals(POST);
    LocalPath wanted = isSent ? pageOf(path) : LocalPath.of(request);
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (isSent && !path.equals(LOG_OUT)) {
      query.add("done=not-done");
    }
    if (!wanted.equals(LocalPath.HOME)) {
      query.add("from=" + URLEncoder.encode(wanted.text(), UTF_8));
    }
    return request.getContextPath() + LOG_IN + query;
  }

  private static LocalPath pageOf(String action) {
    return action.equals("/import-file") ? new LocalPath("/import") : LocalPath.HOME;
  }
}
