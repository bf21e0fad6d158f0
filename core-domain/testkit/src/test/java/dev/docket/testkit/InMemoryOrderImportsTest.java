package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.Persistence;

class InMemoryOrderImportsTest extends OrderImportsContract {

  private final Persistence persistence = new InMemoryPersistence();

  @Override
  protected DocketBuilder book() {
    return Docket.inMemoryBuilder().persistence(persistence);
  }

  @Override
  protected ImportRepository repository() {
    return persistence.imports();
  }
}
