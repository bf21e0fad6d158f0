package dev.docket.mysql;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.AccountsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlAccountsTest extends AccountsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected DocketBuilder empty() {
    DATABASE.emptied();
    return DATABASE.book();
  }
}
