package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.Persistence;
import dev.docket.testkit.EventsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerEventsTest extends EventsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected Persistence persistence() {
    return DATABASE.persistence();
  }
}
