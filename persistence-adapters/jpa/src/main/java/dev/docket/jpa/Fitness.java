package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Makes sure that the database, or the way to it, is set up as Docket needs it. */
final class Fitness {

  private Fitness() {}

  private interface Question {
    Optional<String> ask(Connection connection) throws SQLException;
  }

  /**
   * @throws PersistenceUnavailableException when it is not; the message says what to do
   */
  static void require(Database database, DataSource connections) {
    require(connections, database::unfit);
  }

  /**
   * @throws PersistenceUnavailableException when transactions are of another isolation
   */
  static void requireReadCommitted(DataSource connections) {
    require(connections, Fitness::otherIsolation);
  }

  private static Optional<String> otherIsolation(Connection connection) throws SQLException {
    return connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED
        ? Optional.empty()
        : Optional.of(
            "The data source's transactions have another isolation than Docket needs: set it to READ COMMITTED.");
  }

  private static void require(DataSource connections, Question question) {
    unfit(connections, question)
        .ifPresent(
            sentence -> {
              throw new PersistenceUnavailableException(sentence);
            });
  }

  private static Optional<String> unfit(DataSource connections, Question question) {
    try (Connection connection = connections.getConnection()) {
      return question.ask(connection);
    } catch (SQLException failure) {
      throw new PersistenceUnavailableException(
          "The database does not tell how it is set up: " + failure.getMessage(), failure);
    }
  }
}
