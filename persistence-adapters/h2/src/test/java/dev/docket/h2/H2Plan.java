package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Counts the rows that a statement reads of tables and their indexes, by the plan that H2 tells.
 */
final class H2Plan {

  /** A table or an index in a plan, how it is used, and how many rows that took. */
  private static final Pattern READ =
      Pattern.compile(
          "/\\* PUBLIC\\.(?:(?!\\*/).)*\\*/\\s*/\\* scanCount: (\\d+) \\*/", Pattern.DOTALL);

  private H2Plan() {}

  static long rowsReadBy(WatchedDriver.Executed executed, OpenDatabase database)
      throws SQLException {
    return READ.matcher(of("EXPLAIN ANALYZE ", executed, database))
        .results()
        .mapToLong(read -> Long.parseLong(read.group(1)))
        .sum();
  }

  static String of(String explain, WatchedDriver.Executed executed, OpenDatabase database)
      throws SQLException {
    try (Connection connection = database.persistence().dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(explain + executed.sql())) {
      executed.bind(statement);
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        return plan.getString(1);
      }
    }
  }
}
