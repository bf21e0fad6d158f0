package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;

class InMemoryAccountsTest extends AccountsContract {

  @Override
  protected DocketBuilder empty() {
    return Docket.inMemoryBuilder();
  }
}
