package dev.docket.secrets.cached;

import dev.docket.spi.SecretSource;
import dev.docket.testkit.SecretSourceContract;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

class CachedSecretSourceContractTest extends SecretSourceContract {

  private final MapStore store = new MapStore();
  private final CachedSecretSource secrets =
      new CachedSecretSource(
          store,
          new Freshness(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(10)),
          Clock.systemUTC());

  @AfterEach
  void close() {
    secrets.close();
  }

  @Override
  protected SecretSource source() {
    return secrets;
  }

  @Override
  protected void put(String secret, String value) {
    store.put(secret, value);
  }
}
