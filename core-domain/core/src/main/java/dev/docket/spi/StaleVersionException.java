package dev.docket.spi;

/**
 * What was to be changed is not at the version that the change was made for. The transaction is
 * rolled back.
 */
public final class StaleVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the adapter's own reason. */
  public StaleVersionException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Without a further reason. */
  public StaleVersionException(String message) {
    super(message);
  }
}
