package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Gives the connection of the transaction that the thread is in, and otherwise one of its own. */
final class JoiningDataSource extends DelegatingDataSource {

  private final OuterTransactions outer;

  JoiningDataSource(DataSource own, OuterTransactions outer) {
    super(own);
    this.outer = outer;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Optional<OuterTransaction> around = outer.current();
    return around.isPresent() ? around.get().connection() : real().getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return real().getConnection(user, password);
  }
}
