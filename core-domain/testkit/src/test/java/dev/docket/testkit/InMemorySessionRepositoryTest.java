package dev.docket.testkit;

import dev.docket.spi.AccountRepository;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.UnitOfWork;

class InMemorySessionRepositoryTest extends SessionRepositoryContract {

  private final InMemoryHouse house = new InMemoryHouse();

  @Override
  protected SessionRepository repository() {
    return house.sessions;
  }

  @Override
  protected AccountRepository accounts() {
    return house.accounts;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return house.unit;
  }
}
