package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Gives connections whose journeys to the database are observed. */
final class ObservedDataSource extends DelegatingDataSource {

  private final StatementObserver observer;

  ObservedDataSource(DataSource real, StatementObserver observer) {
    super(real);
    this.observer = observer;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return ObservedConnection.of(real().getConnection(), observer);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return ObservedConnection.of(real().getConnection(user, password), observer);
  }
}
