package dev.docket.spi;

/**
 * A secret can't be had. The message names the secret, where it was looked for, and the remedy;
 * never a value.
 */
public final class SecretUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public SecretUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Without a further reason. */
  public SecretUnavailableException(String message) {
    super(message);
  }
}
