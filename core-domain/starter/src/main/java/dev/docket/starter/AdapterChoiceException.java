package dev.docket.starter;

/**
 * Docket can't be wired with the adapters that are there; the message is a sentence that says what
 * to do.
 */
public final class AdapterChoiceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AdapterChoiceException(String message) {
    super(message);
  }
}
