package dev.docket.sqlserver;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.AccountsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerAccountsTest extends AccountsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected DocketBuilder empty() {
    DATABASE.emptied();
    return DATABASE.book();
  }
}
