package dev.docket.server;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretSource;
import dev.docket.web.api.auth.TokenKeys;

/** The keys of access tokens, as the source of secrets has them. */
record SecretTokenKeys(SecretSource secrets) implements TokenKeys {

  @Override
  public KeySet current() {
    return set(secrets.read(SecretSource.TOKEN_SIGNING_KEYS));
  }

  @Override
  public KeySet newer(String seen) {
    return set(secrets.readNewer(SecretSource.TOKEN_SIGNING_KEYS, seen));
  }

  private static KeySet set(Secret secret) {
    return new KeySet(secret.version(), secret.value());
  }
}
