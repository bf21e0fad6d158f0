package dev.docket.secrets.cached;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretUnavailableException;

/** What a store said: a secret, or why there is none. */
sealed interface Answer {

  /**
   * @throws SecretUnavailableException when that was the answer
   */
  Secret secret();

  record Given(Secret secret) implements Answer {}

  record Refused(SecretUnavailableException reason) implements Answer {
    @Override
    public Secret secret() {
      throw reason;
    }
  }
}
