package dev.docket.testkit;

import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryAttemptRepositoryTest extends AttemptRepositoryContract {

  private final InMemoryPersistence persistence = new InMemoryPersistence();

  @Override
  protected AttemptRepository repository() {
    return persistence.attempts();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return persistence.unitOfWork();
  }
}
