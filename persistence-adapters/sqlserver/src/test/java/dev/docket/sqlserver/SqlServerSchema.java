package dev.docket.sqlserver;

import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.TestDatabase;
import dev.docket.jpa.testkit.sqlserver.SqlServer;
import java.nio.file.Path;

/** A database of its own on the tests' server. */
final class SqlServerSchema implements TestDatabase {

  private final SqlServer server = SqlServer.shared();
  private final String name = server.create();

  @Override
  public Database kind() {
    return Databases.named("sqlserver");
  }

  @Override
  public Settings settings() {
    return new Settings(
        server.url(name),
        Path.of("unused"),
        server::credentials,
        Migrations.MIGRATE,
        Settings.CONNECTIONS);
  }

  @Override
  public void close() {
    server.drop(name);
  }
}
