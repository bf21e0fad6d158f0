package dev.docket.spi;

/**
 * A secret can't be had: it isn't there, may not be read, or isn't what it should be. Somebody has
 * to put that right; only a {@link SecretStoreUnavailableException} may pass by itself. The message
 * names the secret, where it was looked for, and the remedy; never a value.
 */
public sealed class SecretUnavailableException extends RuntimeException
    permits SecretStoreUnavailableException {

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
