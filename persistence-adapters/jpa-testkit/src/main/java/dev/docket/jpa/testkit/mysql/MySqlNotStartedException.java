package dev.docket.jpa.testkit.mysql;

/** No server could be started; the message says why. */
final class MySqlNotStartedException extends Exception {

  private static final long serialVersionUID = 1L;

  MySqlNotStartedException(String message) {
    super(message);
  }
}
