package dev.docket.mysql;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.TodoRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlTodoRepositoryTest extends TodoRepositoryContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected TodoRepository repository() {
    return DATABASE.persistence().todos();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
