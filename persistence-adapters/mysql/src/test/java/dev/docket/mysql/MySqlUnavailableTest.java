package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.jpa.testkit.UnavailableContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlUnavailableTest extends UnavailableContract {

  @RegisterExtension static final OpenDatabase DATABASE = OpenDatabase.watched(MySqlSchema::new);

  @Override
  protected OpenDatabase database() {
    return DATABASE;
  }
}
