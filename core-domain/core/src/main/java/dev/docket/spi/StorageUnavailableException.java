package dev.docket.spi;

/**
 * The storage can't serve now: it can't be reached, no connection is free, or others hold what was
 * asked for. Nothing was done; try again later. Only a {@link CommitUnknownException} leaves that
 * open: then a version, or an idempotency key, tells when the same is tried again.
 */
public sealed class StorageUnavailableException extends RuntimeException
    permits CommitUnknownException {

  private static final long serialVersionUID = 1L;

  /** With the adapter's own reason. */
  public StorageUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
