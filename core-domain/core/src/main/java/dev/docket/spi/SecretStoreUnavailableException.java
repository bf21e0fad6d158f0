package dev.docket.spi;

/**
 * The store of secrets can't serve now: it can't be reached, it throttles, it takes too long, or
 * nobody says yet who is asking. The same may succeed later, so whoever can wait tries again.
 */
public final class SecretStoreUnavailableException extends SecretUnavailableException {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public SecretStoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Without a further reason. */
  public SecretStoreUnavailableException(String message) {
    super(message);
  }
}
