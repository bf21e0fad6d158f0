package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchPlanContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerSearchPlanTest extends SearchPlanContract {

  @RegisterExtension
  static final OpenDatabase DATABASE = OpenDatabase.watched(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected boolean scans(WatchedDriver.Executed statement) throws SQLException {
    return SqlServerPlan.of(statement, DATABASE).scansOrders();
  }

  @Override
  protected String analyze() {
    return "UPDATE STATISTICS orders";
  }
}
