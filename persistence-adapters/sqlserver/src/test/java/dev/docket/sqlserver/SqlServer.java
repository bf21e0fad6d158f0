package dev.docket.sqlserver;

import dev.docket.jpa.Credentials;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** A real server: the one that the settings name, or else one that Docker starts. */
final class SqlServer {

  private static final String SNAPSHOT =
      "SELECT 1 FROM sys.databases WHERE is_read_committed_snapshot_on = 1 AND name = '%s'";

  private final SqlServerAddress address;

  private SqlServer(SqlServerAddress address) {
    this.address = address;
  }

  /** Looked for once. */
  private static final class Shared {

    static final Optional<SqlServer> FOUND = find();

    private static Optional<SqlServer> find() {
      Optional<SqlServer> found =
          SqlServerAddress.given().or(DockerSqlServer::start).map(SqlServer::new);
      if (found.isEmpty()) {
        // For whoever reads what the build says, and not what it counts.
        System.err.println("SKIPPED: " + REASON);
      }
      return found;
    }
  }

  private static final String REASON =
      "There is no SQL Server for the tests: Docker starts none here, and DOCKET_TEST_SQLSERVER_URL, _USER and"
          + " _PASSWORD name none.";

  /** The one that all tests of this process use; where there is none, the tests are skipped. */
  static SqlServer shared() {
    return Shared.FOUND.orElseGet(() -> Assumptions.abort(REASON));
  }

  /** The name of a new, empty database, set up as Docket needs it. */
  String create() {
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
  void drop(String database) {
    run(statement -> statement.execute("DROP DATABASE " + database));
  }

  String url(String database) {
    return address.url(database);
  }

  Credentials credentials() {
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
