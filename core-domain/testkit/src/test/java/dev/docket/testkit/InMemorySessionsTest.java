package dev.docket.testkit;

import dev.docket.DocketBuilder;

class InMemorySessionsTest extends SessionsContract {

  private final InMemoryHouse house = new InMemoryHouse();

  @Override
  protected DocketBuilder book() {
    return house.book();
  }
}
