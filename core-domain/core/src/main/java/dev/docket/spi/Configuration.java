package dev.docket.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where adapters that are found on the class path read their settings: the keys are those of the
 * server, such as {@code docket.database.url}. Safe for use by any number of threads.
 */
@FunctionalInterface
public interface Configuration {

  /**
   * The text that a setting has now; empty when nobody has said one, so that the adapter's default
   * holds.
   *
   * @param key lower-case letters, digits, hyphens and full stops
   */
  Optional<String> get(String key);

  /**
   * The folder of everything that is kept in files, {@code docket.data.folder}; by default {@code
   * docket-data} within the folder that the process was started in.
   */
  default Path dataFolder() {
    return Path.of(get("docket.data.folder").orElse("docket-data"));
  }
}
