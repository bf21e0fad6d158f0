package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.Persistence;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryTodosTest extends TodosContract {

  private final Persistence persistence = new InMemoryPersistence();

  @Override
  protected DocketBuilder book() {
    return Docket.inMemoryBuilder().persistence(persistence);
  }

  @Override
  protected TodoRepository repository() {
    return persistence.todos();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return persistence.unitOfWork();
  }
}
