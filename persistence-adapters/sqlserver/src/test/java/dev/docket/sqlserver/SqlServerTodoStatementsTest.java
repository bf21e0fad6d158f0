package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.TodoStatementsContract;
import dev.docket.jpa.testkit.WatchedDriver;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerTodoStatementsTest extends TodoStatementsContract {

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
}
