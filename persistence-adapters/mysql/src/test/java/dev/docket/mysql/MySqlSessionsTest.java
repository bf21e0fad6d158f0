package dev.docket.mysql;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.SessionsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlSessionsTest extends SessionsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected DocketBuilder book() {
    return DATABASE.book();
  }
}
