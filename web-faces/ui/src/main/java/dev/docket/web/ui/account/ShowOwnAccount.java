package dev.docket.web.ui.account;

import dev.docket.account.Account;
import dev.docket.account.Accounts;
import dev.docket.account.ChangePassword;
import dev.docket.account.Password;
import dev.docket.account.SessionId;
import dev.docket.account.Sessions;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import dev.docket.web.ui.session.LocalPath;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Somebody's own account: what it says, its password, its log-ins. */
@Named
@RequestScoped
public class ShowOwnAccount {

  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private Refusals refusals;
  @Inject private Entrance entrance;
  @Inject private Viewer viewer;
  private Account account;
  private String current = "";
  private String password = "";
  private String passwordRepeat = "";

  @PostConstruct
  void find() {
    account = accounts.own(viewer.actor());
  }

  /** Sets another password, which ends every session, and begins a new one. */
  public void changePassword() throws IOException {
    Password chosen = new Password(password);
    ChangePassword command =
        new ChangePassword(new Password(current), chosen, new Password(passwordRepeat));
    if (refusals.allows(
        () -> accounts.changePassword(command, entrance.client(), viewer.actor()))) {
      entrance.enter(
          account.username().value(), chosen, new LocalPath("/account?done=password-changed"));
    }
  }

  /** The account. */
  public Account getAccount() {
    return account;
  }

  /** The log-ins that are in force, the latest used first. */
  public List<OwnSession> getSessions() {
    SessionId here = viewer.session().id();
    return sessions.own(viewer.actor()).stream()
        .map(session -> new OwnSession(session, session.id().equals(here)))
        .toList();
  }

  /** Always blank: a password goes in and never comes out. */
  public String getCurrent() {
    return "";
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  /** Always blank, like the current one. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Always blank, like the current one. */
  public String getPasswordRepeat() {
    return "";
  }

  public void setPasswordRepeat(String passwordRepeat) {
    this.passwordRepeat = passwordRepeat;
  }
}
