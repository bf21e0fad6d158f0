package dev.docket.server;

import java.util.Map;

/**
 * A database of its own on a server of the tests, and what a server of Docket is told to use it.
 * Where there is no such server the test is skipped, and says so.
 */
public abstract class OwnDatabase implements AutoCloseable {

  /** The setting {@code docket.database}. */
  abstract String kind();

  /** The JDBC URL. */
  abstract String url();

  /** Who may do everything there. */
  abstract String user();

  /** The user's. */
  abstract String password();

  /** The secret with which it is opened. */
  final String credentials() {
    return credentials(password());
  }

  /** The same with another password. */
  final String credentials(String password) {
    return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user(), password);
  }

  /** The environment of a server that uses it. */
  public final Map<String, String> environment() {
    return environment(url());
  }

  /** The same over another URL. */
  final Map<String, String> environment(String url) {
    return Map.of(
        "DOCKET_DATABASE",
        kind(),
        "DOCKET_DATABASE_URL",
        url,
        "DOCKET_SECRET_DATABASE_CREDENTIALS",
        credentials(),
        "DOCKET_API_REQUESTS_PER_MINUTE",
        "1000000");
  }

  /** Removes it. */
  @Override
  public abstract void close();
}
