package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.inmemory.InMemoryCommandRepository;
import dev.docket.inmemory.InMemoryTodoRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryTodosTest extends TodosContract {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final TodoRepository todos = new InMemoryTodoRepository(unit);

  @Override
  protected DocketBuilder book() {
    return Docket.inMemoryBuilder()
        .unitOfWork(unit)
        .todos(todos)
        .commands(new InMemoryCommandRepository(unit));
  }

  @Override
  protected TodoRepository repository() {
    return todos;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
