package dev.docket.secrets.local;

import dev.docket.spi.SecretSource;
import dev.docket.testkit.SecretSourceContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretSourceContractTest extends SecretSourceContract {

  @TempDir Path folder;

  @Override
  protected SecretSource source() {
    return new LocalSecretSource(folder, Map.of());
  }

  @Override
  protected void put(String secret, String value) {
    try {
      Files.writeString(folder.resolve(secret), value);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
