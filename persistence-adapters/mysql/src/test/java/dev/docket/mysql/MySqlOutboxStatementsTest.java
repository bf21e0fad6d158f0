package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.OutboxStatementsContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlOutboxStatementsTest extends OutboxStatementsContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }

  @Override
  protected long rowsReadBy(WatchedDriver.Executed statement) throws SQLException {
    return MySqlRowsRead.by(statement, DATABASE);
  }
}
