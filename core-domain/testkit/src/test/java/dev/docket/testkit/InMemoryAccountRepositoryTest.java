package dev.docket.testkit;

import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryAccountRepositoryTest extends AccountRepositoryContract {

  private final InMemoryPersistence persistence = new InMemoryPersistence();

  @Override
  protected AccountRepository empty() {
    return persistence.accounts();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return persistence.unitOfWork();
  }
}
