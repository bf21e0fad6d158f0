package dev.docket.sqlserver;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Migrations;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.Optional;

/** SQL Server through the fake driver. */
final class FakeSqlServer implements TestDatabase {

  private final Database real = Databases.named("sqlserver");

  @Override
  public Database kind() {
    return FakeDriver.proxy(
        Database.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "driver" -> FakeDriver.class.getName();
              case "unfit" -> Optional.empty();
              default -> FakeDriver.invoke(real, method, arguments);
            });
  }

  @Override
  public Settings settings() {
    return new Settings(
        "jdbc:sqlserver://unused",
        Path.of("unused"),
        () -> Credentials.EMBEDDED,
        Migrations.NONE,
        1);
  }

  @Override
  public void close() {}
}
