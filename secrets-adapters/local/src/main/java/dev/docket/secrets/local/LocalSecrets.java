package dev.docket.secrets.local;

import dev.docket.spi.Configuration;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretSourceProvider;
import java.nio.file.Path;

/**
 * Secrets in files of the folder {@code docket.secrets.folder}, by default {@code secrets} in the
 * data folder, each overruled by the environment.
 */
public final class LocalSecrets implements SecretSourceProvider {

  /** For the service loader. */
  public LocalSecrets() {}

  @Override
  public String name() {
    return "local";
  }

  @Override
  public SecretSource open(Configuration configuration) {
    Path folder =
        configuration
            .get("docket.secrets.folder")
            .map(Path::of)
            .orElseGet(() -> configuration.dataFolder().resolve("secrets"));
    return new LocalSecretSource(folder, System.getenv());
  }
}
