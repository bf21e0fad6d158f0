package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.SessionRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerSessionRepositoryTest extends SessionRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected SessionRepository repository() {
    return DATABASE.persistence().sessions();
  }

  @Override
  protected AccountRepository accounts() {
    return DATABASE.persistence().accounts();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
