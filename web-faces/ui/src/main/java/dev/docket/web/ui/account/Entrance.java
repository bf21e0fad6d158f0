package dev.docket.web.ui.account;

import dev.docket.account.Client;
import dev.docket.account.LogIn;
import dev.docket.account.Password;
import dev.docket.account.SessionKind;
import dev.docket.account.Sessions;
import dev.docket.account.StartedSession;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.session.CurrentSession;
import dev.docket.web.ui.session.LocalPath;
import dev.docket.web.ui.session.SessionCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Where somebody comes in. */
@RequestScoped
public class Entrance {

  @Inject private Sessions sessions;
  @Inject private Refusals refusals;
  @Inject private HttpServletRequest request;
  @Inject private ExternalContext external;

  /** Begins a session and leads on; or shows why not. */
  public void enter(String username, Password password, LocalPath next) throws IOException {
    if (enter(username, password)) {
      external.redirect(next.url(request));
    }
  }

  /**
   * Begins a session, always with a token of its own. A session that the browser was in ends.
   *
   * @return false when it was refused; the page shows why
   */
  public boolean enter(String username, Password password) {
    StartedSession started =
        refusals.attempt(
            () -> sessions.logIn(new LogIn(username, password, SessionKind.BROWSER, client())));
    if (started == null) {
      return false;
    }
    SessionCookie.read(request).ifPresent(sessions::logOut);
    SessionCookie.write(request, (HttpServletResponse) external.getResponse(), started.token());
    CurrentSession.set(request, started.session());
    return true;
  }

  /** Where the request comes from. */
  public Client client() {
    return new Client(
        request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
  }
}
