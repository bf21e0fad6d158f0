package dev.docket.spi;

/**
 * The storage can't serve now: it can't be reached, no connection is free, or others hold what was
 * asked for. Nothing was done; try again later. Only when a connection is lost during the commit
 * itself does nobody know: then a version, or an idempotency key, tells when the same is tried
 * again.
 */
public final class StorageUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the adapter's own reason. */
  public StorageUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
