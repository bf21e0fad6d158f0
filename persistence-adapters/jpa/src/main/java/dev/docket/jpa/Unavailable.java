package dev.docket.jpa;

import java.sql.SQLException;

/** Says why the database can't be used, in the words of its adapter if it has any. */
final class Unavailable {

  private Unavailable() {}

  /**
   * @param otherwise what is said where the adapter has no words
   */
  static PersistenceUnavailableException because(
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
