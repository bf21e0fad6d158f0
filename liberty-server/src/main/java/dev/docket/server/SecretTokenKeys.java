package dev.docket.server;

import dev.docket.spi.SecretSource;
import dev.docket.web.api.auth.TokenKeys;

/** The keys of access tokens, as the source of secrets has them. */
record SecretTokenKeys(SecretSource secrets) implements TokenKeys {

  @Override
  public String jwkSet() {
    return secrets.read(SecretSource.TOKEN_SIGNING_KEYS).value();
  }

  @Override
  public String jwkSetAfresh() {
    return secrets.readAfresh(SecretSource.TOKEN_SIGNING_KEYS).value();
  }
}
