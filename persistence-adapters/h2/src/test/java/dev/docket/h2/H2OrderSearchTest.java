package dev.docket.h2;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.OrderSearchContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2OrderSearchTest extends OrderSearchContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  @Override
  protected OrderRepository emptyRepository() {
    return DATABASE.emptied().orders();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
