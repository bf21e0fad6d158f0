package dev.docket.testkit;

import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.spi.SecretSource;

class InMemorySecretSourceTest extends SecretSourceContract {

  private final InMemorySecretSource secrets = new InMemorySecretSource();

  @Override
  protected SecretSource source() {
    return secrets;
  }

  @Override
  protected void put(String secret, String value) {
    secrets.put(secret, value);
  }
}
