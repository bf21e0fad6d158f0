package dev.docket.spi;

/**
 * A kind of storage that can be opened by nothing but its configuration. Implementations are found
 * by {@link java.util.ServiceLoader}, and so have a public constructor without parameters.
 */
public interface PersistenceProvider {

  /** The word that picks it, as {@code docket.database}: lower-case letters and digits. */
  String name();

  /**
   * Opens the storage, ready for use. Whoever opens it closes it.
   *
   * @param secrets where credentials are read, now and whenever they are needed again
   * @throws RuntimeException when it can't be opened; the message says why and what helps
   */
  Persistence open(Configuration configuration, SecretSource secrets);
}
