package dev.docket.h2;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.testkit.OrdersContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2OrdersTest extends OrdersContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected DocketBuilder book() {
    return DATABASE.book();
  }
}
