package dev.docket.account;

/** Whoever acts lacks the role that this takes. Nothing was done, and nothing was looked at. */
public final class NotPermittedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Role needed;

  /** For the role that was missing. */
  public NotPermittedException(Role needed) {
    super("needs the role " + needed);
    this.needed = needed;
  }

  /** The role that it takes. */
  public Role needed() {
    return needed;
  }
}
