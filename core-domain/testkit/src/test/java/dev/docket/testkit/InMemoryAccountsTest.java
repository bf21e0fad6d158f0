package dev.docket.testkit;

import dev.docket.Docket;

class InMemoryAccountsTest extends AccountsContract {

  @Override
  protected Docket.Builder empty() {
    return Docket.inMemoryBuilder();
  }
}
