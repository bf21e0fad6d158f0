package dev.docket.web.ui.account;

import dev.docket.account.Accounts;
import dev.docket.account.Password;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Viewer;
import dev.docket.web.ui.session.LocalPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Logs somebody in and leads to the page that they wanted. */
@Named
@RequestScoped
public class BeginSession {

  @Inject private Accounts accounts;
  @Inject private Entrance entrance;
  @Inject private GoOn goOn;
  @Inject private Viewer viewer;
  @Inject private Addressed addressed;
  @Inject private HttpServletRequest request;
  @Inject private ExternalContext external;
  private String username = "";
  private String password = "";

  /** Leads on whoever is in already. */
  public void skip() throws IOException {
    if (viewer.isIn()) {
      external.redirect(from().url(request));
    }
  }

  /**
   * Logs in, and leads to the page that was wanted.
   *
   * @return the page that gives back what was sent meanwhile; null when there is nothing to give
   */
  public @Nullable String logIn() throws IOException {
    if (!entrance.enter(username, new Password(password))) {
      return null;
    }
    if (goOn.getForm() != null) {
      return "/continue";
    }
    external.redirect(from().url(request));
    return null;
  }

  /** True when somebody without an account may open one. */
  public boolean isRegistrationOpen() {
    return accounts.isRegistrationOpen();
  }

  /** The page that was wanted. */
  public String getFrom() {
    return from().text();
  }

  private LocalPath from() {
    return LocalPath.of(addressed.parameter("from"));
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Always blank: a password goes in and never comes out. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
