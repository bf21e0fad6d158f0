package dev.docket.testkit;

import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.UnitOfWork;

class InMemorySessionRepositoryTest extends SessionRepositoryContract {

  private final InMemoryPersistence persistence = new InMemoryPersistence();

  @Override
  protected SessionRepository repository() {
    return persistence.sessions();
  }

  @Override
  protected AccountRepository accounts() {
    return persistence.accounts();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return persistence.unitOfWork();
  }
}
