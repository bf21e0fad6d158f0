package dev.docket.mysql;

import dev.docket.jpa.testkit.TestDatabase;
import dev.docket.jpa.testkit.ZonesContract;

class MySqlZonesTest extends ZonesContract {

  @Override
  protected TestDatabase make() {
    return new MySqlSchema();
  }
}
