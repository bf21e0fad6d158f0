package dev.docket.jpa;

import com.zaxxer.hikari.util.DriverDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections with the current credentials. When the database refuses them, asks for them
 * afresh and tries again: a password that is being rotated is in the database a moment before it is
 * in the store, or the other way round.
 */
final class RotatingDataSource implements DataSource {

  /** Before each attempt but the first; together less than a request waits for a connection. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofMillis(100),
          Duration.ofMillis(300),
          Duration.ofMillis(900),
          Duration.ofMillis(2_700));

  private final DataSource driver;
  private final CredentialsSource source;
  private final Failures failures;
  private final boolean patient;

  /**
   * @param patient true for connections that wait for an answer however long it takes
   */
  RotatingDataSource(Database database, Settings settings, boolean patient) {
    this.patient = patient;
    Properties properties = new Properties();
    properties.putAll(database.properties(settings));
    this.driver =
        new DriverDataSource(database.url(settings), database.driver(), properties, null, null);
    this.source = settings.credentials();
    this.failures = new Failures(database);
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
    Connection connection = driver.getConnection(user, password);
    if (patient) {
      connection.setNetworkTimeout(Runnable::run, 0);
    }
    return connection;
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return driver.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    driver.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    driver.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return driver.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return driver.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return driver.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return driver.isWrapperFor(type);
  }
}
