package dev.docket.mysql;

import dev.docket.jpa.Database;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.jpa.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** MySQL through its own driver, Connector/J. */
public final class MySqlDatabase implements Database {

  private static final int PORT = 3306;
  private static final String URL = "jdbc:mysql://HOST:3306/DATABASE";

  /** For the service loader. */
  public MySqlDatabase() {}

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public String driver() {
    return "com.mysql.cj.jdbc.Driver";
  }

  @Override
  public String platform() {
    return UtcMySqlPlatform.class.getName();
  }

  @Override
  public String migrations() {
    return "dev/docket/mysql/migration";
  }

  @Override
  public String url(Settings settings) {
    String url = settings.url();
    if (url == null || !url.startsWith("jdbc:mysql:")) {
      throw new PersistenceUnavailableException(
          "docket.database is mysql, but docket.database.url "
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
        "jdbc:mysql://" + host + ":" + Objects.requireNonNullElse(port, PORT) + "/" + name);
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
  public String using(String table, String index) {
    return table + " FORCE INDEX (" + (index.equals(idOf(table)) ? "PRIMARY" : index) + ")";
  }

  /** The index that is the table itself, which has a name of its own nowhere else. */
  private static String idOf(String table) {
    return "ix_" + table + "_id";
  }

  @Override
  public Sql first(int rows, String columns, Sql rest) {
    return Sql.format("SELECT " + columns + " %s LIMIT " + rows, rest);
  }

  /** For a list of values that most rows have, MySQL reads the index from its beginning. */
  @Override
  public Sql firstOfEach(int rows, Sql together, List<Sql> each) {
    return each.size() < 2
        ? together
        : Sql.format("%s LIMIT " + rows, Sql.join(" UNION ALL ", each));
  }

  /** The gate is read first; where it is closed, the derived table to its right is never made. */
  @Override
  public Sql gated(Sql rows, int most, Sql counted, String condition) {
    return Sql.format(
        "SELECT g.* FROM (SELECT COUNT(*) AS n FROM (%s) m HAVING COUNT(*) "
            + condition
            + ") o STRAIGHT_JOIN (%s) g",
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
