package dev.docket.benchmarks;

import dev.docket.jpa.testkit.mysql.MySqlServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The database that Docket is measured on.
 *
 * @param login how it is reached when it is not the embedded one
 */
record DatabaseUnderTest(Optional<Login> login) {

  /** What a server with some memory is given; its own defaults are those of a small one. */
  private static final List<String> SIZES =
      List.of(
          "SET GLOBAL innodb_buffer_pool_size = 2147483648",
          "SET GLOBAL innodb_redo_log_capacity = 2147483648");

  /**
   * How a MySQL is reached.
   *
   * @param url the JDBC URL
   */
  record Login(String url, String user, String password) {}

  /**
   * @param kind {@code h2} or {@code mysql}, which is the one of the tests
   */
  static DatabaseUnderTest named(String kind) {
    return switch (kind) {
      case "h2" -> new DatabaseUnderTest(Optional.empty());
      case "mysql" -> mysql(MySqlServer.shared());
      default -> throw new IllegalArgumentException("measured are h2 and mysql, not " + kind);
    };
  }

  private static DatabaseUnderTest mysql(MySqlServer server) {
    SIZES.forEach(server::execute);
    String url = server.url(server.create());
    String user = Objects.requireNonNull(server.credentials().user());
    String password = Objects.requireNonNull(server.credentials().password());
    return new DatabaseUnderTest(Optional.of(new Login(url, user, password)));
  }

  /** What Docket is told. */
  Map<String, String> environment() {
    return login
        .map(
            mysql ->
                Map.of(
                    "DOCKET_DATABASE",
                    "mysql",
                    "DOCKET_DATABASE_URL",
                    mysql.url(),
                    "DOCKET_SECRET_DATABASE_CREDENTIALS",
                    "{\"username\":\"%s\",\"password\":\"%s\"}"
                        .formatted(mysql.user(), mysql.password())))
        .orElse(Map.of());
  }

  /**
   * The processor time that it has used so far; none for the embedded one, whose time is the
   * server's, and for one that this process did not start.
   */
  static Duration cpu() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("/mysqld "))
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
