package dev.docket.internal;

import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommitUnknownException;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StorageUnavailableException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does work again that lost a race against another transaction. */
final class Retry {

  /** Whoever loses finds what the winner has done at the next attempt; few lose twice. */
  private static final int ATTEMPTS = 5;

  private Retry() {}

  /**
   * @param lost what the work throws when it lost; after the last attempt the caller gets it
   */
  static <T> T on(Class<? extends RuntimeException> lost, Supplier<T> work) {
    return on(lost::isInstance, work);
  }

  /**
   * For work that adds something, {@linkplain #identified identified} by its key if it has one.
   *
   * @param key null when there is none
   */
  static <T> T keyed(@Nullable IdempotencyKey key, Supplier<T> work) {
    return key == null ? on(DuplicateKeyException.class, work) : identified(work);
  }

  /**
   * For work that finds, by keys or ids, what an earlier attempt has added: done again also when
   * nobody knows whether that was committed, which is what the caller gets if no later attempt can
   * find out.
   */
  static <T> T identified(Supplier<T> work) {
    return on(
        failure ->
            failure instanceof DuplicateKeyException || failure instanceof CommitUnknownException,
        work);
  }

  private static <T> T on(Predicate<RuntimeException> lost, Supplier<T> work) {
    CommitUnknownException unknown = null;
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !lost.test(failure)) {
          throw unknown != null && failure instanceof StorageUnavailableException
              ? unknown
              : failure;
        }
        if (failure instanceof CommitUnknownException open) {
          unknown = open;
        }
      }
    }
  }
}
