package dev.docket.jpa.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.jpa.Database;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens a database for the tests of a class. */
public final class OpenDatabase implements BeforeAllCallback, AfterAllCallback {

  /** Each before those that it refers to. */
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
          "accounts",
          "waiting_events");

  private final Supplier<? extends TestDatabase> source;
  private final UnaryOperator<Database> driver;
  private @Nullable TestDatabase database;
  private @Nullable JpaPersistence persistence;

  /**
   * @param source makes a database, or aborts the tests with the reason why it can't
   */
  public OpenDatabase(Supplier<? extends TestDatabase> source) {
    this(source, UnaryOperator.identity());
  }

  private OpenDatabase(Supplier<? extends TestDatabase> source, UnaryOperator<Database> driver) {
    this.source = source;
    this.driver = driver;
  }

  /** The same through {@link WatchedDriver}. */
  public static OpenDatabase watched(Supplier<? extends TestDatabase> source) {
    return new OpenDatabase(source, WatchedDatabase::new);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    TestDatabase made = source.get();
    database = made;
    persistence = JpaPersistence.open(driver.apply(made.kind()), made.settings());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (persistence != null) {
      persistence.close();
    }
    if (database != null) {
      database.close();
    }
  }

  /** The open database. */
  public JpaPersistence persistence() {
    return Objects.requireNonNull(persistence);
  }

  /** What kind it is. */
  public Database kind() {
    return Objects.requireNonNull(database).kind();
  }

  /** How it was opened. */
  public Settings settings() {
    return Objects.requireNonNull(database).settings();
  }

  /** A builder of a book that is kept in the database. */
  public DocketBuilder book() {
    return Docket.inMemoryBuilder().persistence(persistence());
  }

  /** Forgets whatever other tests have left behind. */
  public JpaPersistence emptied() {
    TABLES.forEach(table -> execute("DELETE FROM " + table));
    return persistence();
  }

  /** Runs a statement. */
  public void execute(String sql) {
    try (Connection connection = persistence().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
