package dev.docket.account;

import java.time.Duration;

/**
 * Too many attempts have failed for this name, known or not, or from this address. Whether this one
 * would have succeeded was not looked at.
 */
public final class TooManyAttemptsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /** With the time to wait. */
  public TooManyAttemptsException(Duration retryAfter) {
    super("too many attempts");
    this.retryAfter = retryAfter;
  }

  /** After how long the next attempt is looked at; whole seconds, at least one. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
