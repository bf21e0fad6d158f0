package dev.docket.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Where attempts are counted, for all servers together. Writing takes place within a {@link
 * UnitOfWork} and fails with IllegalStateException outside of one; reading works within and
 * without. Every method throws {@link StorageUnavailableException} when the storage can't serve
 * now. Safe for use by any number of threads.
 */
public interface AttemptRepository {

  /** Those of the counts that exist, in no particular order, by one statement. */
  List<Attempts> find(Collection<String> keys);

  /**
   * Keeps a new count (version 1) or the next version of one.
   *
   * @throws StaleVersionException when the stored version is not the one before
   * @throws DuplicateKeyException when version 1 is there already
   */
  void save(Attempts attempts);

  /** Forgets a count; nothing happens when there is none. */
  void forget(String key);

  /** Forgets all counts whose last attempt was before the instant. */
  void forgetBefore(Instant instant);
}
