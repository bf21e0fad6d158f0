package dev.docket.secrets.cached;

import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.util.regex.Pattern;

/**
 * A secret and where it is kept, for sentences about it.
 *
 * @param secret Docket's name of it
 * @param name the store's name of it
 * @param store what sentences call the store
 */
public record StoredSecret(String secret, String name, String store) {

  /**
   * Names are sent as they are, or not at all.
   *
   * @param rule what the name must be, for the sentence
   * @throws SecretUnavailableException when the store can't have a secret of this name
   */
  public StoredSecret requireName(Pattern allowed, String rule) {
    if (!allowed.matcher(name).matches()) {
      throw failure("such a name must be " + rule + "; " + renaming());
    }
    return this;
  }

  /** There is none, or none with a value. */
  public SecretUnavailableException missing() {
    return failure("it isn't there, or has no value; write one, or " + renaming());
  }

  private String renaming() {
    return "set docket.secrets.prefix, or docket.secrets.names to such as " + secret + "=its-name";
  }

  /**
   * It can't be had until somebody does something.
   *
   * @param why the reason and the remedy, without a full stop
   */
  public SecretUnavailableException failure(String why) {
    return new SecretUnavailableException(sentence(why));
  }

  /**
   * It can't be had now.
   *
   * @param why the reason and the remedy, without a full stop
   * @param cause must say nothing of a value
   */
  public SecretStoreUnavailableException outage(String why, Throwable cause) {
    return new SecretStoreUnavailableException(sentence(why), cause);
  }

  /**
   * It can't be had now, and the cause might repeat what the store sent.
   *
   * @param why the reason and the remedy, without a full stop
   */
  public SecretStoreUnavailableException outage(String why) {
    return new SecretStoreUnavailableException(sentence(why));
  }

  private String sentence(String why) {
    return "The secret '%s' can't be read from %s as '%s': %s.".formatted(secret, store, name, why);
  }
}
