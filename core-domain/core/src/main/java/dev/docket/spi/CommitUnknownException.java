package dev.docket.spi;

/**
 * The storage failed during the commit: nobody knows whether it took place. Whoever has an
 * idempotency key can do the same again, and finds what became of it.
 */
public final class CommitUnknownException extends StorageUnavailableException {

  private static final long serialVersionUID = 1L;

  /** With the adapter's own reason. */
  public CommitUnknownException(String message, Throwable cause) {
    super(message, cause);
  }
}
