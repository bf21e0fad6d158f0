package dev.docket.jpa;

import dev.docket.spi.SecretUnavailableException;
import java.sql.SQLException;

/**
 * Says why the database can't be used: in the words of its secret if it's that, or of its adapter
 * if that has any.
 */
final class Unavailable {

  private Unavailable() {}

  /**
   * @param otherwise what is said where the adapter has no words
   */
  static RuntimeException because(
      RuntimeException failure, Database database, Settings settings, String otherwise) {
    return Causes.of(failure, SecretUnavailableException.class)
        .findFirst()
        .<RuntimeException>map(secret -> secret)
        .orElseGet(() -> ofTheDatabase(failure, database, settings, otherwise));
  }

  private static PersistenceUnavailableException ofTheDatabase(
      RuntimeException failure, Database database, Settings settings, String otherwise) {
    return new PersistenceUnavailableException(
        reason(failure, database, settings, otherwise), failure);
  }

  /** The same as a sentence. */
  static String reason(Exception failure, Database database, Settings settings, String otherwise) {
    return Causes.of(failure, SQLException.class)
        .flatMap(cause -> database.explain(cause, settings).stream())
        .findFirst()
        .orElse(otherwise + ": " + failure.getMessage());
  }
}
