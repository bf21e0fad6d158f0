package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchPlanContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlSearchPlanTest extends SearchPlanContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected boolean scans(WatchedDriver.Executed statement) throws SQLException {
    return MySqlPlan.of(statement, DATABASE).contains("Table scan on orders");
  }

  @Override
  protected String analyze() {
    return "ANALYZE TABLE orders";
  }
}
