package dev.docket.testkit;

import dev.docket.Docket;

class InMemorySessionsTest extends SessionsContract {

  private final InMemoryHouse house = new InMemoryHouse();

  @Override
  protected Docket.Builder book() {
    return house.book();
  }
}
