package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.CommandRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerCommandRepositoryTest extends CommandRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected CommandRepository repository() {
    return DATABASE.persistence().commands();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
