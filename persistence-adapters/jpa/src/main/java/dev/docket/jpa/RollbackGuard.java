package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/**
 * Gives no connection to a thread that rolls back. One that has lost its connection, or never got
 * one, has nothing to roll back; EclipseLink asks for another all the same, and its user would wait
 * for that.
 */
final class RollbackGuard extends DelegatingDataSource {

  /** Not static: a thread may be within transactions of two databases. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Boolean> rollingBack = ThreadLocal.withInitial(() -> false);

  RollbackGuard(DataSource real) {
    super(real);
  }

  void during(Runnable rollback) {
    rollingBack.set(true);
    try {
      rollback.run();
    } finally {
      rollingBack.remove();
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    refuse();
    return real().getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    refuse();
    return real().getConnection(user, password);
  }

  private void refuse() throws SQLException {
    if (rollingBack.get()) {
      throw new SQLTransientConnectionException("there is nothing to roll back");
    }
  }
}
