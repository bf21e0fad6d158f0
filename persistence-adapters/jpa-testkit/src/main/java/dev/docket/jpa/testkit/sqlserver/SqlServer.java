package dev.docket.jpa.testkit.sqlserver;

import dev.docket.jpa.Credentials;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** A real server: the one that the settings name, or else one that Docker starts. */
public final class SqlServer {

  private static final String SNAPSHOT =
      "SELECT 1 FROM sys.databases WHERE is_read_committed_snapshot_on = 1 AND name = '%s'";

  private final SqlServerAddress address;

  SqlServer(SqlServerAddress address) {
    this.address = address;
  }

  /** Looked for once. */
  private static final class Shared {
    static final SqlServerSearch SEARCH = SqlServerSearch.made();
  }

  /** The one that all tests of this process use; where there is none, the tests are skipped. */
  public static SqlServer shared() {
    return Shared.SEARCH.found().orElseGet(() -> Assumptions.abort(Shared.SEARCH.tried()));
  }

  /** The name of a new, empty database, set up as Docket needs it. */
  public String create() {
    String name = "docket_" + UUID.randomUUID().toString().replace("-", "");
    run(
        statement -> {
          statement.execute("CREATE DATABASE " + name);
          try (ResultSet on = statement.executeQuery(SNAPSHOT.formatted(name))) {
            if (on.next()) {
              return;
            }
          }
          statement.execute("ALTER DATABASE " + name + " SET READ_COMMITTED_SNAPSHOT ON");
        });
    return name;
  }

  /** Removes a database and all that is in it. */
  public void drop(String database) {
    run(statement -> statement.execute("DROP DATABASE " + database));
  }

  /** Where the database is. */
  public String url(String database) {
    return address.url(database);
  }

  /** Those of somebody who may make databases. */
  public Credentials credentials() {
    return address.credentials();
  }

  private interface Work {
    void with(Statement statement) throws SQLException;
  }

  private void run(Work work) {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      work.with(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
