package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;

class InMemoryOrdersTest extends OrdersContract {

  @Override
  protected DocketBuilder book() {
    return Docket.inMemoryBuilder();
  }
}
