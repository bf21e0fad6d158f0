package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.AttemptRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerAttemptRepositoryTest extends AttemptRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected AttemptRepository repository() {
    return DATABASE.persistence().attempts();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
