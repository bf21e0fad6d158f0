package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the rows that a statement reads of tables and their indexes, as MySQL itself does. */
final class MySqlRowsRead {

  /** Else what doesn't match is left out within an index, and not counted. */
  private static final String COUNT_ALL = "SET optimizer_switch = 'index_condition_pushdown=off'";

  private static final String COUNT_AS_USUAL = "SET optimizer_switch = DEFAULT";

  private static final String COUNTED =
      "SELECT COALESCE(SUM(count_fetch), 0) FROM performance_schema.table_io_waits_summary_by_table"
          + " WHERE object_schema = DATABASE()";

  private MySqlRowsRead() {}

  static long by(WatchedDriver.Executed executed, OpenDatabase database) throws SQLException {
    try (Connection connection = database.persistence().dataSource().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(COUNT_ALL);
      long before = counted(plain);
      run(executed, connection);
      long after = counted(plain);
      plain.execute(COUNT_AS_USUAL);
      return after - before;
    }
  }

  private static void run(WatchedDriver.Executed executed, Connection connection)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(executed.sql())) {
      executed.bind(statement);
      statement.executeQuery().close();
    }
  }

  private static long counted(Statement plain) throws SQLException {
    try (ResultSet sum = plain.executeQuery(COUNTED)) {
      sum.next();
      return sum.getLong(1);
    }
  }
}
