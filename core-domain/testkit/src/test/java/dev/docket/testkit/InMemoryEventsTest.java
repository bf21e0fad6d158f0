package dev.docket.testkit;

import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.Persistence;

class InMemoryEventsTest extends EventsContract {

  private final Persistence persistence = new InMemoryPersistence();

  @Override
  protected Persistence persistence() {
    return persistence;
  }
}
