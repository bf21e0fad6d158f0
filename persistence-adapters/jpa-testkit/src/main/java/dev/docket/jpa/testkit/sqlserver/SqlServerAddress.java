package dev.docket.jpa.testkit.sqlserver;

import dev.docket.jpa.Credentials;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a server is.
 *
 * @param url the URL without a database
 * @param credentials those of somebody who may make databases
 */
record SqlServerAddress(String url, Credentials credentials) {

  /**
   * The one that the settings name: the system's properties {@code docket.test.sqlserver.url},
   * {@code .user} and {@code .password}, or environment variables such as {@code
   * DOCKET_TEST_SQLSERVER_URL}.
   */
  static Optional<SqlServerAddress> given() {
    return setting("url")
        .map(
            url ->
                new SqlServerAddress(
                    withoutDatabase(url),
                    new Credentials(setting("user").orElse("sa"), setting("password").orElse(""))));
  }

  private static Optional<String> setting(String name) {
    String key = "docket.test.sqlserver." + name;
    String variable = key.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(variable)));
  }

  private static String withoutDatabase(String url) {
    return url.replaceAll("(?i);\\s*database(Name)?\\s*=[^;]*", "");
  }

  String url(String database) {
    return url + ";databaseName=" + database;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, credentials.user(), credentials.password());
  }
}
