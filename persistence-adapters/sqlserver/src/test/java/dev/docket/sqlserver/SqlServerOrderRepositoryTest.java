package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.OrderRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerOrderRepositoryTest extends OrderRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected OrderRepository repository() {
    return DATABASE.persistence().orders();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
