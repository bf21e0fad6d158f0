package dev.docket.h2;

import dev.docket.Docket;
import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens a database in a folder of its own for the tests of a class. */
public final class OpenDatabase implements BeforeAllCallback, AfterAllCallback {

  private static final List<String> TABLES =
      List.of(
          "order_field_changes",
          "order_changes",
          "placements",
          "orders",
          "import_problems",
          "import_chunks",
          "import_runs",
          "todos",
          "command_records",
          "attempts",
          "sessions",
          "account_changes",
          "accounts");

  private final Database database;
  private Path folder;
  private JpaPersistence persistence;

  public OpenDatabase() {
    this(Databases.named("h2"));
  }

  OpenDatabase(Database database) {
    this.database = database;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("docket");
    persistence = JpaPersistence.open(database, Settings.embedded(folder));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    persistence.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(OpenDatabase::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }

  public JpaPersistence persistence() {
    return persistence;
  }

  /** A builder of a book that is kept in the database. */
  public Docket.Builder book() {
    return Docket.inMemoryBuilder()
        .unitOfWork(persistence.unitOfWork())
        .orders(persistence.orders())
        .imports(persistence.imports())
        .todos(persistence.todos())
        .commands(persistence.commands())
        .accounts(persistence.accounts())
        .sessions(persistence.sessions())
        .attempts(persistence.attempts());
  }

  /** Forgets whatever other tests have left behind. */
  public JpaPersistence emptied() {
    TABLES.forEach(table -> execute("DELETE FROM " + table));
    return persistence;
  }

  public void execute(String sql) {
    try (Connection connection = persistence.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
