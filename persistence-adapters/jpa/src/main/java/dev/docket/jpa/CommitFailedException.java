package dev.docket.jpa;

/** Something went wrong after the commit had begun: nobody knows whether it took place. */
final class CommitFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommitFailedException(RuntimeException cause) {
    super("the commit failed", cause);
  }
}
