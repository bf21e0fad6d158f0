package dev.docket.spi;

/**
 * An id or a key is in use already. The transaction is rolled back; reading again shows who has it.
 */
public final class DuplicateKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message names the kind of key, not its value
   */
  public DuplicateKeyException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * @param message names the kind of key, not its value
   */
  public DuplicateKeyException(String message) {
    super(message);
  }
}
