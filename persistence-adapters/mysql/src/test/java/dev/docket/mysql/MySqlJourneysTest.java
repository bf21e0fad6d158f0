package dev.docket.mysql;

import dev.docket.jpa.testkit.JourneysContract;
import dev.docket.jpa.testkit.OpenDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlJourneysTest extends JourneysContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
