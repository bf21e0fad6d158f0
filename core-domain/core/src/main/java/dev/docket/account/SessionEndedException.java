package dev.docket.account;

/** There is no such session any more: log in again. */
public final class SessionEndedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Without a reason. */
  public SessionEndedException() {
    super("the session has ended");
  }
}
