package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchCostContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerSearchCostTest extends SearchCostContract {

  @RegisterExtension
  static final OpenDatabase DATABASE = OpenDatabase.watched(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected long rowsReadBy(WatchedDriver.Executed statement) throws SQLException {
    return SqlServerPlan.of(statement, DATABASE).rowsRead();
  }

  @Override
  protected String analyze() {
    return "UPDATE STATISTICS orders";
  }
}
