package dev.docket.server;

import dev.docket.secrets.local.LocalSecretSource;
import dev.docket.spi.SecretSource;
import java.nio.file.Path;

/** The secret stores that {@code docket.secrets} can name. */
final class SecretStores {

  private static final String LOCAL = "local";

  private SecretStores() {}

  static SecretSource open(String store, Path folder) {
    if (!store.equals(LOCAL)) {
      throw new StartRefusedException(
          "There is no secret store '" + store + "': set docket.secrets to one of: " + LOCAL + ".");
    }
    return new LocalSecretSource(folder, System.getenv());
  }
}
