package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.inmemory.InMemoryCommandRepository;
import dev.docket.inmemory.InMemoryImportRepository;
import dev.docket.inmemory.InMemoryOrderRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;
import dev.docket.spi.ImportRepository;

class InMemoryOrderImportsTest extends OrderImportsContract {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final ImportRepository imports = new InMemoryImportRepository(unit);

  @Override
  protected DocketBuilder book() {
    return Docket.inMemoryBuilder()
        .unitOfWork(unit)
        .commands(new InMemoryCommandRepository(unit))
        .orders(new InMemoryOrderRepository(unit))
        .imports(imports);
  }

  @Override
  protected ImportRepository repository() {
    return imports;
  }
}
