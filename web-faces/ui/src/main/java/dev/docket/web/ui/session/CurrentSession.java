package dev.docket.web.ui.session;

import dev.docket.account.Session;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** The log-in that a request belongs to. */
public final class CurrentSession {

  private static final String ATTRIBUTE = Session.class.getName();

  private CurrentSession() {}

  /** Says who is in, for the rest of the request. */
  public static void set(ServletRequest request, Session session) {
    request.setAttribute(ATTRIBUTE, session);
  }

  /** The session; empty on the pages that lead in, for whoever is not in yet. */
  public static Optional<Session> of(ServletRequest request) {
    return Optional.ofNullable((Session) request.getAttribute(ATTRIBUTE));
  }
}
