package dev.docket.testkit;

import dev.docket.inmemory.InMemoryTodoRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryTodoRepositoryTest extends TodoRepositoryContract {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final TodoRepository todos = new InMemoryTodoRepository(unit);

  @Override
  protected TodoRepository repository() {
    return todos;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
