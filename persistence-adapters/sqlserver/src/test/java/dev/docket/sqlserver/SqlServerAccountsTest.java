package dev.docket.sqlserver;

import dev.docket.Docket;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.AccountsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerAccountsTest extends AccountsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected Docket.Builder empty() {
    DATABASE.emptied();
    return DATABASE.book();
  }
}
