package dev.docket.mysql;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.OrdersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlOrdersTest extends OrdersContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected DocketBuilder book() {
    return DATABASE.book();
  }
}
