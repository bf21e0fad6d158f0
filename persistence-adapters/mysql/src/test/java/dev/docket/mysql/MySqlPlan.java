package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How MySQL means to run a statement. */
final class MySqlPlan {

  private MySqlPlan() {}

  static String of(WatchedDriver.Executed executed, OpenDatabase database) throws SQLException {
    try (Connection connection = database.persistence().dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("EXPLAIN FORMAT=TREE " + executed.sql())) {
      executed.bind(statement);
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        return plan.getString(1);
      }
    }
  }
}
