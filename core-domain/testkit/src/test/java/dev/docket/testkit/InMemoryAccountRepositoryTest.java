package dev.docket.testkit;

import dev.docket.spi.AccountRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryAccountRepositoryTest extends AccountRepositoryContract {

  private final InMemoryHouse house = new InMemoryHouse();

  @Override
  protected AccountRepository empty() {
    return house.accounts;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return house.unit;
  }
}
