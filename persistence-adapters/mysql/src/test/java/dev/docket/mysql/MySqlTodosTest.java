package dev.docket.mysql;

import dev.docket.DocketBuilder;
import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.TodosContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class MySqlTodosTest extends TodosContract {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(MySqlSchema::new);

  @Override
  protected DocketBuilder book() {
    return DATABASE.book();
  }

  @Override
  protected TodoRepository repository() {
    return DATABASE.persistence().todos();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return DATABASE.persistence().unitOfWork();
  }
}
