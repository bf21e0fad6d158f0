package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.ValuesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerValuesTest extends ValuesContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
