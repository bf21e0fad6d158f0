package dev.docket.server;

import dev.docket.jpa.testkit.sqlserver.SqlServer;

/** On the SQL Server of the tests, as its user. */
public final class SqlServerBacked extends OwnDatabase {

  private final SqlServer server = SqlServer.shared();
  private final String name = server.create();

  /** Makes the database. */
  public SqlServerBacked() {}

  @Override
  String kind() {
    return "sqlserver";
  }

  @Override
  String url() {
    return server.url(name);
  }

  @Override
  String user() {
    return server.credentials().user();
  }

  @Override
  String password() {
    return server.credentials().password();
  }

  @Override
  public void close() {
    server.drop(name);
  }
}
