package dev.docket.testkit;

import dev.docket.inmemory.InMemoryCommandRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryCommandRepositoryTest extends CommandRepositoryContract {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final CommandRepository commands = new InMemoryCommandRepository(unit);

  @Override
  protected CommandRepository repository() {
    return commands;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
