package dev.docket.testkit;

import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.UnitOfWork;

class InMemoryEventOutboxTest extends EventOutboxContract {

  private final InMemoryPersistence persistence = new InMemoryPersistence();

  @Override
  protected EventOutbox outbox() {
    return persistence.outbox();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return persistence.unitOfWork();
  }
}
