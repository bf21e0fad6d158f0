package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.Persistence;

class InMemorySessionsTest extends SessionsContract {

  private final Persistence persistence = new InMemoryPersistence();

  @Override
  protected DocketBuilder book() {
    return Docket.inMemoryBuilder().persistence(persistence);
  }
}
