package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Makes sure that the database is set up as Docket needs it. */
final class Fitness {

  private Fitness() {}

  /**
   * @throws PersistenceUnavailableException when it is not; the message says what to do
   */
  static void require(Database database, DataSource pool) {
    unfit(database, pool)
        .ifPresent(
            sentence -> {
              throw new PersistenceUnavailableException(sentence);
            });
  }

  private static Optional<String> unfit(Database database, DataSource pool) {
    try (Connection connection = pool.getConnection()) {
      return database.unfit(connection);
    } catch (SQLException failure) {
      throw new PersistenceUnavailableException(
          "The database does not tell how it is set up: " + failure.getMessage(), failure);
    }
  }
}
