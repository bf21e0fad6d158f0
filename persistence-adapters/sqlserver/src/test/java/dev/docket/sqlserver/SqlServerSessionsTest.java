package dev.docket.sqlserver;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.SessionsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerSessionsTest extends SessionsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected DocketBuilder book() {
    return DATABASE.book();
  }
}
