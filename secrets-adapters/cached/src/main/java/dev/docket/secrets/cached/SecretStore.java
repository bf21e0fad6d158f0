package dev.docket.secrets.cached;

import dev.docket.spi.Secret;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;

/** A store of secrets that is asked over a network. Safe for use by any number of threads. */
public interface SecretStore extends AutoCloseable {

  /** What sentences call it, such as {@code Azure Key Vault https://docket.vault.azure.net}. */
  String name();

  /**
   * Asks the store, every time. Returns or throws within the store's own time-outs.
   *
   * @param secret as {@link dev.docket.spi.SecretSource} names it
   * @throws SecretStoreUnavailableException when the same may succeed later
   * @throws SecretUnavailableException when it can't, until somebody does something
   */
  Secret fetch(String secret);

  /** Lets go of connections; nothing is asked afterwards. */
  @Override
  default void close() {}
}
