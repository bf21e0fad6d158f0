package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.SearchStatementsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlSearchStatementsTest extends SearchStatementsContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
