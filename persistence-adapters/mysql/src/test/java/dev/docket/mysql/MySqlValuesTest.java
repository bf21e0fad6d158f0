package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.ValuesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlValuesTest extends ValuesContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
