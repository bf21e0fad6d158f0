package dev.docket.sqlserver;

import dev.docket.jpa.testkit.DeadlockContract;
import dev.docket.jpa.testkit.OpenDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerDeadlockTest extends DeadlockContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
