package dev.docket.jpa;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows which transaction of somebody else a thread is in. */
final class OuterTransactions {

  private final Supplier<Optional<OuterTransaction>> managed;

  /** Not static: a thread may be within transactions of two databases. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable OuterTransaction> handedIn = new ThreadLocal<>();

  /**
   * @param managed the one that a transaction manager knows of
   */
  OuterTransactions(Supplier<Optional<OuterTransaction>> managed) {
    this.managed = managed;
  }

  Optional<OuterTransaction> current() {
    OuterTransaction given = handedIn.get();
    return given == null ? managed.get() : Optional.of(given);
  }

  /** Runs the work with the transaction as the current one. */
  <T> T during(OuterTransaction transaction, Supplier<T> work) {
    if (current().isPresent()) {
      throw new IllegalStateException("this thread is in another transaction already");
    }
    handedIn.set(transaction);
    try {
      return work.get();
    } finally {
      handedIn.remove();
    }
  }
}
