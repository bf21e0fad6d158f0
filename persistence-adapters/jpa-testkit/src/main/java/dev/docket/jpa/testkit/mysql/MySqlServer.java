package dev.docket.jpa.testkit.mysql;

import dev.docket.jpa.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/**
 * A real MySQL: the one that the settings name, or else one that is started for these tests by
 * Docker, or from Debian's packages.
 */
public final class MySqlServer {

  private final MySqlAddress address;
  private final Optional<MySqlProcess> process;

  MySqlServer(MySqlAddress address, Optional<MySqlProcess> process) {
    this.address = address;
    this.process = process;
  }

  /** Looked for once. */
  private static final class Shared {
    static final MySqlSearch SEARCH = MySqlSearch.made();
  }

  /** The one that all tests of this process use; where there is none, the tests are skipped. */
  public static MySqlServer shared() {
    return Shared.SEARCH.found().orElseGet(() -> Assumptions.abort(Shared.SEARCH.tried()));
  }

  /** The name of a new, empty database. */
  public String create() {
    String name = "docket_" + UUID.randomUUID().toString().replace("-", "");
    execute("CREATE DATABASE " + name);
    return name;
  }

  /** Removes a database and all that is in it. */
  public void drop(String database) {
    execute("DROP DATABASE " + database);
  }

  /** Where the database is. */
  public String url(String database) {
    return address.url(database);
  }

  /** Those of somebody who may do anything. */
  public Credentials credentials() {
    return address.credentials();
  }

  /** Ends the connections of all who use the database. */
  public void endConnectionsTo(String database) {
    texts(
            "SELECT CONCAT('KILL ', id) FROM information_schema.processlist WHERE db = '"
                + database
                + "'")
        .forEach(this::execute);
  }

  /**
   * Its process, which tests may stop and kill; empty where it is one that the settings name, or
   * Docker's.
   */
  public Optional<MySqlProcess> process() {
    return process;
  }

  /** Runs a statement as somebody who may do anything. */
  public void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private List<String> texts(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException failure) {
      throw new IllegalStateException(query, failure);
    }
  }

  Connection connect() throws SQLException {
    Credentials any = credentials();
    return DriverManager.getConnection(url(""), any.user(), any.password());
  }
}
