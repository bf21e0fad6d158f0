package dev.docket.sqlserver;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.TodoRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlServerTodoRepositoryTest extends TodoRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(SqlServerSchema::new);

  @Override
  protected TodoRepository repository() {
    return DATABASE.persistence().todos();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
