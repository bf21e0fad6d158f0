package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.OrderSearchContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerOrderSearchTest extends OrderSearchContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected OrderRepository emptyRepository() {
    return DATABASE.emptied().orders();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
