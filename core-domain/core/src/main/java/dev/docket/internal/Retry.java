package dev.docket.internal;

import java.util.function.Supplier;

/** Does work again that lost a race against another transaction. */
final class Retry {

  /** Whoever loses finds what the winner has done at the next attempt; few lose twice. */
  private static final int ATTEMPTS = 5;

  private Retry() {}

  /**
   * @param lost what the work throws when it lost; after the last attempt the caller gets it
   */
  static <T> T on(Class<? extends RuntimeException> lost, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !lost.isInstance(failure)) {
          throw failure;
        }
      }
    }
  }
}
