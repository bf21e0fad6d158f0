package dev.docket.jpa.testkit.sqlserver;

/** No server could be started; the message says why. */
final class SqlServerNotStartedException extends Exception {

  private static final long serialVersionUID = 1L;

  SqlServerNotStartedException(String message) {
    super(message);
  }
}
