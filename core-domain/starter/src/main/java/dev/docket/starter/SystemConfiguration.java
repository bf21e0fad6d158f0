package dev.docket.starter;

import dev.docket.spi.Configuration;
import java.util.Locale;
import java.util.Optional;

/**
 * The system's properties and, where one is missing, the environment: {@code DOCKET_DATABASE_URL}
 * for {@code docket.database.url}, as MicroProfile Config has it.
 */
final class SystemConfiguration implements Configuration {

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(variable(key))));
  }

  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
