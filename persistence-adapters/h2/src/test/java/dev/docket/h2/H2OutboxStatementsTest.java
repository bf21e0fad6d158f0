package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.OutboxStatementsContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2OutboxStatementsTest extends OutboxStatementsContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(H2Folder::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected long rowsReadBy(WatchedDriver.Executed statement) throws SQLException {
    return H2Plan.rowsReadBy(statement, DATABASE);
  }
}
