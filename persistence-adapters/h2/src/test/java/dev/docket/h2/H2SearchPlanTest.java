package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchPlanContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2SearchPlanTest extends SearchPlanContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected boolean scans(WatchedDriver.Executed statement) throws SQLException {
    return H2Plan.of("EXPLAIN ", statement, DATABASE).contains("PUBLIC.ORDERS.tableScan");
  }

  @Override
  protected String analyze() {
    return "ANALYZE";
  }
}
