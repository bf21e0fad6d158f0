package dev.docket.secrets.azure;

import dev.docket.secrets.cached.CachedSecretSource;
import dev.docket.secrets.cached.Freshness;
import dev.docket.secrets.cached.SecretNames;
import dev.docket.secrets.testkit.FakeKeyVault;
import dev.docket.spi.SecretSource;
import dev.docket.testkit.SecretSourceContract;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

class KeyVaultContractTest extends SecretSourceContract {

  private final FakeKeyVault fake = Fakes.start();
  private final CachedSecretSource secrets =
      new CachedSecretSource(
          Fakes.store(fake, SecretNames.startingWith("docket-")),
          new Freshness(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(20)),
          Clock.systemUTC());

  @AfterEach
  void close() {
    secrets.close();
    fake.close();
  }

  @Override
  protected SecretSource source() {
    return secrets;
  }

  @Override
  protected void put(String secret, String value) {
    fake.put("docket-" + secret, value);
  }
}
