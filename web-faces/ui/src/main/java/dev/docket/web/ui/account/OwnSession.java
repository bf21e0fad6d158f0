package dev.docket.web.ui.account;

import dev.docket.account.Session;
import dev.docket.account.SessionKind;

/**
 * One of somebody's log-ins as they see it.
 *
 * @param session the log-in
 * @param isThis true for the one that the page was asked for with
 */
public record OwnSession(Session session, boolean isThis) {

  /** What it is used with. */
  public String device() {
    String name = BrowserName.of(session.client().agent());
    return session.kind() == SessionKind.API ? "Program: " + name : name;
  }
}
