package dev.docket.jpa;

import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections with the current credentials. When the database refuses them, asks for them
 * afresh and tries again: a password that is being rotated is in the database a moment before it is
 * in the store, or the other way round.
 */
final class RotatingDataSource extends DelegatingDataSource {

  /** Before each attempt but the first; together less than a request waits for a connection. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofMillis(100),
          Duration.ofMillis(300),
          Duration.ofMillis(900),
          Duration.ofMillis(2_700));

  private final CredentialsSource source;
  private final Failures failures;
  private final boolean patient;

  /**
   * @param patient true for connections that wait for an answer however long it takes
   */
  RotatingDataSource(Database database, Settings settings, boolean patient) {
    super(driver(database, settings));
    this.patient = patient;
    this.source = settings.credentials();
    this.failures = new Failures(database);
  }

  private static DataSource driver(Database database, Settings settings) {
    Properties properties = new Properties();
    properties.putAll(database.properties(settings));
    return new DriverDataSource(database.url(settings), database.driver(), properties, null, null);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Credentials credentials = source.current();
    for (Duration pause : PAUSES) {
      try {
        return getConnection(credentials.user(), credentials.password());
      } catch (SQLException refused) {
        if (failures.kindOf(refused) != Database.Failure.CREDENTIALS_REFUSED || !Pause.of(pause)) {
          throw refused;
        }
        credentials = source.afresh();
      }
    }
    return getConnection(credentials.user(), credentials.password());
  }

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    Connection connection = real().getConnection(user, password);
    try {
      if (patient) {
        connection.setNetworkTimeout(Runnable::run, 0);
        return connection;
      }
      return LazyAutoCommit.of(connection);
    } catch (SQLException lost) {
      connection.close();
      throw lost;
    }
  }
}
