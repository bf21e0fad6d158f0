package dev.docket.server;

import dev.docket.secrets.cached.DatabaseCredentials;
import dev.docket.spi.SecretSource;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a database is when no setting says so: its secret may, as that of Amazon RDS with {@code
 * host}, {@code port} and {@code dbname}.
 */
final class DatabaseAddress {

  private static final String NAME = "docket";

  private DatabaseAddress() {}

  /**
   * The JDBC URL that the secret tells.
   *
   * @param database {@code mysql} or {@code sqlserver}; no other has one
   */
  static Optional<String> told(String database, SecretSource secrets) {
    return switch (database) {
      case "mysql" -> told(secrets, "jdbc:mysql://%s:%d/%s", 3306);
      case "sqlserver" -> told(secrets, "jdbc:sqlserver://%s:%d;databaseName=%s", 1433);
      default -> Optional.empty();
    };
  }

  private static Optional<String> told(SecretSource secrets, String format, int port) {
    DatabaseCredentials secret =
        DatabaseCredentials.of(secrets.read(SecretSource.DATABASE_CREDENTIALS));
    return Optional.ofNullable(secret.host())
        .map(
            host ->
                format.formatted(
                    host,
                    Objects.requireNonNullElse(secret.port(), port),
                    Objects.requireNonNullElse(secret.dbname(), NAME)));
  }
}
