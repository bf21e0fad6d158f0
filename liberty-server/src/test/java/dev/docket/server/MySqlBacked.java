package dev.docket.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.Credentials;
import dev.docket.jpa.testkit.mysql.MySqlProcess;
import dev.docket.jpa.testkit.mysql.MySqlServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On the MySQL of the tests, with a user of its own. */
public final class MySqlBacked extends OwnDatabase {

  private final MySqlServer server = MySqlServer.shared();
  private final String name = server.create();
  private final String user = "u" + UUID.randomUUID().toString().substring(0, 8);
  private String password = UUID.randomUUID().toString();

  /** Makes the database and the user. */
  public MySqlBacked() {
    server.execute("CREATE USER '%s'@'%%' IDENTIFIED BY '%s'".formatted(user, password));
    server.execute("GRANT ALL ON %s.* TO '%s'@'%%'".formatted(name, user));
  }

  @Override
  String kind() {
    return "mysql";
  }

  /** Over TLS. */
  @Override
  String url() {
    return server.url(name);
  }

  /** The JDBC URL of the database behind a link that has to see what it breaks. */
  String urlInClear(int port) {
    return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
        .formatted(port, name);
  }

  /** Where the server listens. */
  int port() {
    return URI.create(url().substring("jdbc:".length())).getPort();
  }

  /** The server's process, where it was started for the tests. */
  Optional<MySqlProcess> process() {
    return server.process();
  }

  @Override
  String user() {
    return user;
  }

  @Override
  String password() {
    return password;
  }

  /** Gives the user another password. */
  void changePassword(String next) {
    password = next;
    server.execute("ALTER USER '%s'@'%%' IDENTIFIED BY '%s'".formatted(user, password));
  }

  /** Leaves the tables as the first server of a later version does, which then runs beside ours. */
  void expandAsTheNextVersionWould() {
    server.execute(
        "ALTER TABLE %s.orders ADD COLUMN next_version VARCHAR(9) NOT NULL DEFAULT ''"
            .formatted(name));
    server.execute(
        ("INSERT INTO %s.flyway_schema_history (installed_rank, version, description, type, script,"
                + " checksum, installed_by, execution_time, success)"
                + " VALUES (900, '900', 'next', 'SQL', 'V900__next.sql', 1, 'next', 1, TRUE)")
            .formatted(name));
  }

  /** Ends the user's connections that nobody uses just now: others have to be opened. */
  void endIdleConnections() {
    numbers(
            "SELECT id FROM information_schema.processlist WHERE command = 'Sleep' AND user = '"
                + user
                + "'")
        .forEach(this::end);
  }

  private void end(long connection) {
    try {
      server.execute("KILL " + connection);
    } catch (IllegalStateException endedAlready) {
      assertThat(endedAlready).hasRootCauseMessage("Unknown thread id: " + connection);
    }
  }

  /** The first column of what a query finds. */
  List<Long> numbers(String query) {
    Credentials admin = server.credentials();
    try (Connection connection =
            DriverManager.getConnection(url(), admin.user(), admin.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    } catch (SQLException failure) {
      throw new IllegalStateException(query, failure);
    }
  }

  @Override
  public void close() {
    server.drop(name);
    server.execute("DROP USER '" + user + "'@'%'");
  }
}
