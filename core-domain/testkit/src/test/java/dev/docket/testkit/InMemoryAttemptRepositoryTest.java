package dev.docket.testkit;

import dev.docket.spi.AttemptRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryAttemptRepositoryTest extends AttemptRepositoryContract {

  private final InMemoryHouse house = new InMemoryHouse();

  @Override
  protected AttemptRepository repository() {
    return house.attempts;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return house.unit;
  }
}
