package dev.docket.signal;

/**
 * Somebody tried to log in and is not in. Who it was is not told.
 *
 * @param reason why
 */
public record LogInRefused(Reason reason) implements Signal {

  /** Why a log-in is refused. */
  public enum Reason {
    /** The name is unknown, the password is wrong, or the account is locked. */
    CREDENTIALS,
    /** Too many attempts have failed before; this one was not looked at. */
    TOO_MANY_ATTEMPTS
  }
}
