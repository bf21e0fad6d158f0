package dev.docket.spi;

import dev.docket.account.Password;

/**
 * Turns passwords into what may be stored of them, slowly on purpose. Safe for use by any number of
 * threads; how many work at once is limited by the adapter, the others wait.
 */
public interface PasswordHasher {

  /** A hash with a new random salt, by the parameters of now. */
  PasswordHash hash(Password password);

  /**
   * Whether the hash is of the password; takes the same time for either answer.
   *
   * @throws IllegalArgumentException when the hash is not of this adapter's kind
   */
  boolean matches(Password password, PasswordHash hash);

  /** True for a hash that was made by weaker parameters than those of now. */
  boolean isOutdated(PasswordHash hash);
}
