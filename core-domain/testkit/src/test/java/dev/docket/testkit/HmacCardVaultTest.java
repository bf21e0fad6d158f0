package dev.docket.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.internal.HmacCardVault;
import dev.docket.spi.CardVault;
import dev.docket.spi.SecretSource;
import java.util.Base64;
import java.util.Random;

class HmacCardVaultTest extends CardVaultContract {

  private static final String RING = SecretSource.CARD_FINGERPRINT_KEYS;
  private static final int KEY_BYTES = 32;

  private final Random random = new Random(1);
  private final InMemorySecretSource secrets = InMemorySecretSource.withRandomKeys(random);

  @Override
  protected CardVault vault() {
    return new HmacCardVault(secrets, random);
  }

  @Override
  protected void rotate() {
    byte[] key = "n".repeat(KEY_BYTES).getBytes(US_ASCII);
    String newest = "newest:" + Base64.getEncoder().encodeToString(key);
    secrets.put(RING, newest + "\n" + secrets.read(RING).value());
  }
}
