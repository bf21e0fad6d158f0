package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchCostContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2SearchCostTest extends SearchCostContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected long rowsReadBy(WatchedDriver.Executed statement) throws SQLException {
    return H2Plan.rowsReadBy(statement, DATABASE);
  }

  @Override
  protected String analyze() {
    return "ANALYZE";
  }

  @Test
  void countsEqualRowsThatAreReadInVain() throws SQLException {
    String tail = " ORDER BY store_code, order_date, id FETCH FIRST 20 ROWS ONLY";
    String past = "SELECT id FROM orders USE INDEX (ix_orders_store_code) WHERE store_code > 'S51'";
    String within = "SELECT * FROM (" + past + tail + ") UNION ALL (" + past + tail + ")";

    assertThat(rowsReadBy(new WatchedDriver.Executed(past + tail, List.of()))).isGreaterThan(MOST);
    assertThat(rowsReadBy(new WatchedDriver.Executed(within, List.of()))).isGreaterThan(2L * MOST);
  }
}
