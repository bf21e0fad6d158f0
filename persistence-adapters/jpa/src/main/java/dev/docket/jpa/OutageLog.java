package dev.docket.jpa;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Says in the log why connections can't be opened any more: once, until one can be again. What
 * requests are told has no reason, and what waits for the pool does not know it.
 */
final class OutageLog extends DelegatingDataSource {

  private static final System.Logger LOG = System.getLogger(OutageLog.class.getName());

  private final Database database;
  private final Settings settings;
  private final AtomicBoolean out = new AtomicBoolean();

  OutageLog(DataSource real, Database database, Settings settings) {
    super(real);
    this.database = database;
    this.settings = settings;
  }

  private interface Opening {
    Connection opened() throws SQLException;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return watched(() -> real().getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return watched(() -> real().getConnection(user, password));
  }

  private Connection watched(Opening opening) throws SQLException {
    try {
      Connection connection = opening.opened();
      if (out.compareAndSet(true, false)) {
        LOG.log(INFO, "The database can be reached again.");
      }
      return connection;
    } catch (SQLException | RuntimeException failure) {
      if (out.compareAndSet(false, true)) {
        LOG.log(
            WARNING,
            Unavailable.reason(failure, database, settings, "No connection to the database"));
      }
      throw failure;
    }
  }
}
