package dev.docket.mysql;

import dev.docket.jpa.testkit.CallersTransactionContract;
import dev.docket.jpa.testkit.OpenDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlCallersTransactionTest extends CallersTransactionContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
