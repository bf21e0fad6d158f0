package dev.docket.jpa;

import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
import java.util.Objects;
import java.util.Optional;

/**
 * A database as it is configured: {@code docket.database.url}, {@code docket.database.connections},
 * {@code docket.database.migrations} and the data folder, with a default for each.
 *
 * @param secrets where the secret {@link SecretSource#DATABASE_CREDENTIALS} is, which no embedded
 *     database needs
 */
public record ConfiguredDatabase(
    Database database, Configuration configuration, SecretSource secrets) {

  private static final String NAME = "docket";

  /**
   * How to open it with the secret, which also says where it is if no setting does.
   *
   * @throws PersistenceUnavailableException when a setting can't work
   * @throws dev.docket.spi.SecretUnavailableException when there is no such secret
   */
  public Settings settings() {
    return database.isEmbedded()
        ? settings(url(), () -> Credentials.EMBEDDED)
        : settings(url().or(this::told), new SecretCredentials(secrets));
  }

  /**
   * How to open it at a place and with credentials that are known otherwise.
   *
   * @throws PersistenceUnavailableException when a setting can't work
   */
  public Settings settings(Optional<String> url, CredentialsSource credentials) {
    return new Settings(
        url.orElse(null),
        configuration.dataFolder().resolve("database"),
        credentials,
        configuration
            .get("docket.database.migrations")
            .map(Migrations::named)
            .orElse(Migrations.MIGRATE),
        configuration
            .get("docket.database.connections")
            .map(ConfiguredDatabase::connections)
            .orElse(Settings.CONNECTIONS));
  }

  /** The JDBC URL that is configured. */
  public Optional<String> url() {
    return configuration.get("docket.database.url");
  }

  /** The URL that the secret tells, as that of Amazon RDS does. */
  private Optional<String> told() {
    CredentialsSecret secret =
        CredentialsSecret.of(secrets.read(SecretSource.DATABASE_CREDENTIALS));
    return Optional.ofNullable(secret.host())
        .flatMap(
            host ->
                database.url(
                    host, secret.port(), Objects.requireNonNullElse(secret.dbname(), NAME)));
  }

  private static int connections(String text) {
    try {
      int connections = Integer.parseInt(text.strip());
      if (connections > 0) {
        return connections;
      }
    } catch (NumberFormatException noNumber) {
      // told below
    }
    throw new PersistenceUnavailableException(
        "There can't be '"
            + text
            + "' connections to the database: set docket.database.connections to a number such as "
            + Settings.CONNECTIONS
            + ".");
  }
}
