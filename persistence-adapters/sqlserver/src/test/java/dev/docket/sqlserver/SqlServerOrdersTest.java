package dev.docket.sqlserver;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.OrdersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerOrdersTest extends OrdersContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected DocketBuilder book() {
    return DATABASE.book();
  }
}
