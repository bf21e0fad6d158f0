package dev.docket.account;

/** The caller has no such session: there is none, it has ended, or it is somebody else's. */
public final class SessionNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the id that was looked for. */
  public SessionNotFoundException(SessionId id) {
    super("no session " + id.text());
  }
}
