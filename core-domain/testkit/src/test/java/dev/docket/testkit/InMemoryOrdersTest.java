package dev.docket.testkit;

import dev.docket.Docket;

class InMemoryOrdersTest extends OrdersContract {

  @Override
  protected Docket.Builder book() {
    return Docket.inMemoryBuilder();
  }
}
