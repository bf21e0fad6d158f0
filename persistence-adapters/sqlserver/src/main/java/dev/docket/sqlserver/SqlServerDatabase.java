package dev.docket.sqlserver;

import dev.docket.jpa.Database;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.jpa.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQL Server or Azure SQL at the URL of the settings. The database must have
 * READ_COMMITTED_SNAPSHOT on, as Azure SQL has by default: without it, whoever reads waits for
 * whoever writes.
 */
public final class SqlServerDatabase implements Database {

  private static final int PORT = 1433;
  private static final String URL = "jdbc:sqlserver://HOST:1433;databaseName=DATABASE";

  private static final String SNAPSHOT =
      "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()";

  /** For the service loader. */
  public SqlServerDatabase() {}

  @Override
  public String name() {
    return "sqlserver";
  }

  @Override
  public String driver() {
    return "com.microsoft.sqlserver.jdbc.SQLServerDriver";
  }

  @Override
  public String platform() {
    return UtcSqlServerPlatform.class.getName();
  }

  @Override
  public String migrations() {
    return "dev/docket/sqlserver/migration";
  }

  @Override
  public String url(Settings settings) {
    String url = settings.url();
    if (url == null || !url.startsWith("jdbc:sqlserver:")) {
      throw new PersistenceUnavailableException(
          "docket.database is sqlserver, but docket.database.url "
              + (url == null ? "is missing" : "begins otherwise")
              + ": set it to "
              + URL
              + ".");
    }
    return url;
  }

  @Override
  public Optional<String> url(String host, @Nullable Integer port, String name) {
    return Optional.of(
        "jdbc:sqlserver://"
            + host
            + ":"
            + Objects.requireNonNullElse(port, PORT)
            + ";databaseName="
            + name);
  }

  @Override
  public Map<String, String> properties(Settings settings) {
    return DriverProperties.besides(url(settings));
  }

  @Override
  public Failure classify(SQLException failure) {
    return ErrorCodes.classify(failure.getErrorCode());
  }

  @Override
  public Optional<String> explain(SQLException failure, Settings settings) {
    return Explanations.of(failure);
  }

  @Override
  public Optional<String> unfit(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet database = statement.executeQuery(SNAPSHOT)) {
      return database.next() && database.getBoolean(1)
          ? Optional.empty()
          : Optional.of(
              "The database lets those who read wait for those who write: run ALTER DATABASE CURRENT SET"
                  + " READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE as its owner, and start again.");
    }
  }

  @Override
  public String using(String table, String index) {
    return table + " WITH (INDEX(" + index + "))";
  }

  /** In a query of its own: T-SQL allows no order in an operand of UNION. */
  @Override
  public Sql first(int rows, String columns, Sql rest) {
    return Sql.format("SELECT * FROM (SELECT TOP (" + rows + ") " + columns + " %s) r", rest);
  }

  @Override
  public Sql firstOfEach(int rows, Sql together, List<Sql> each) {
    return together;
  }

  /** LOOP makes the gate be read first, and the rows only once for each row of the gate. */
  @Override
  public Sql gated(Sql rows, int most, Sql counted, String condition) {
    return Sql.format(
        "SELECT g.* FROM (SELECT COUNT(*) AS n FROM (%s) m HAVING COUNT(*) "
            + condition
            + ") o INNER LOOP JOIN (%s) g ON 1 = 1",
        counted,
        rows);
  }

  @Override
  public Optional<String> afterCommit() {
    return Optional.empty();
  }

  @Override
  public int writers() {
    return Integer.MAX_VALUE;
  }
}
