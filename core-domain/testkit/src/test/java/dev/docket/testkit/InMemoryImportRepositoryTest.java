package dev.docket.testkit;

import dev.docket.inmemory.InMemoryImportRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.UnitOfWork;

class InMemoryImportRepositoryTest extends ImportRepositoryContract {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final ImportRepository imports = new InMemoryImportRepository(unit);

  @Override
  protected ImportRepository repository() {
    return imports;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unit;
  }
}
