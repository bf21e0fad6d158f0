package dev.docket.jpa;

/**
 * The database can't be used as it is set up. The message is one sentence or two that say why and
 * what helps.
 */
public final class PersistenceUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public PersistenceUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Without a further reason. */
  public PersistenceUnavailableException(String message) {
    super(message);
  }
}
