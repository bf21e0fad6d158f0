package dev.docket.sqlserver;

import dev.docket.jpa.testkit.TestDatabase;
import dev.docket.jpa.testkit.ZonesContract;

class SqlServerZonesTest extends ZonesContract {

  @Override
  protected TestDatabase make() {
    return new SqlServerSchema();
  }
}
