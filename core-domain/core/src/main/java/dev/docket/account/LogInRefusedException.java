package dev.docket.account;

/**
 * The name is unknown, the password is wrong, or the account is locked: which of them is not told,
 * neither by this nor by the time it takes.
 */
public final class LogInRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Without a reason. */
  public LogInRefusedException() {
    super("log-in refused");
  }
}
