package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.UnavailableContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerUnavailableTest extends UnavailableContract {

  @RegisterExtension
  static final OpenDatabase DATABASE = OpenDatabase.watched(SqlServerSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
