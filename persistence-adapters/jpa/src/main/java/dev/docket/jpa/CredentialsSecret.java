package dev.docket.jpa;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The secret {@link SecretSource#DATABASE_CREDENTIALS}, read. Prints no password. The document may
 * have more fields than these, as that of Amazon RDS has.
 *
 * @param username never blank
 * @param password never empty
 * @param host where the database is, if the secret says so
 * @param port on that host, if the secret says so
 * @param dbname the database's name there, if the secret says so
 */
record CredentialsSecret(
    String username,
    String password,
    @Nullable String host,
    @Nullable Integer port,
    @Nullable String dbname) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Both must be there.
   *
   * @throws IllegalArgumentException when one is not
   */
  CredentialsSecret {
    if (Objects.requireNonNullElse(username, "").isBlank()
        || Objects.requireNonNullElse(password, "").isEmpty()) {
      throw new IllegalArgumentException("Database credentials need a username and a password.");
    }
  }

  /**
   * Reads what a source of secrets gave.
   *
   * @throws SecretUnavailableException when it is not such a document
   */
  static CredentialsSecret of(Secret secret) {
    try {
      CredentialsSecret read = JSON.readValue(secret.value(), CredentialsSecret.class);
      if (read != null) {
        return read;
      }
    } catch (JacksonException malformed) {
      // told below, without what Jackson says: it quotes
    }
    throw new SecretUnavailableException(
        "The secret '"
            + SecretSource.DATABASE_CREDENTIALS
            + "' is no JSON object with a username and a password: write it anew, such as"
            + " {\"username\":\"…\",\"password\":\"…\"}.");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "CredentialsSecret[username=%s, host=%s, port=%s, dbname=%s]"
        .formatted(username, host, port, dbname);
  }
}
