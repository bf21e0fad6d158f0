package dev.docket.spi;

/**
 * A kind of secret store that can be used by nothing but its configuration. Implementations are
 * found by {@link java.util.ServiceLoader}, and so have a public constructor without parameters.
 */
public interface SecretSourceProvider {

  /** The word that picks it, as {@code docket.secrets}: lower-case letters, digits and hyphens. */
  String name();

  /**
   * The store's secrets.
   *
   * @throws RuntimeException when a setting that it needs is missing or can't work; the message
   *     says which
   */
  SecretSource open(Configuration configuration);
}
