package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.AccountRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerAccountRepositoryTest extends AccountRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected AccountRepository empty() {
    return DATABASE.emptied().accounts();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
