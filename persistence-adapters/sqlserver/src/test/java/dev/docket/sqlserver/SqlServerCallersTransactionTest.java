package dev.docket.sqlserver;

import dev.docket.jpa.testkit.CallersTransactionContract;
import dev.docket.jpa.testkit.OpenDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerCallersTransactionTest extends CallersTransactionContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
