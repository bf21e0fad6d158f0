package dev.docket.mysql;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.ImportRepository;
import dev.docket.testkit.OrderImportsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlOrderImportsTest extends OrderImportsContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected DocketBuilder book() {
    DATABASE.emptied();
    return DATABASE.book();
  }

  @Override
  protected ImportRepository repository() {
    return DATABASE.persistence().imports();
  }
}
