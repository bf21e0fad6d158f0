package dev.docket.spi;

import java.util.function.Supplier;

/**
 * Where transactions begin and end. A call within a call, on the same thread, joins the outer one.
 * Safe for use by any number of threads; each has its own transaction.
 */
public interface UnitOfWork {

  /**
   * Runs the work in a transaction: committed when it returns, rolled back when it throws. The work
   * may run more than once, each time from the beginning, when the storage had to take it back
   * through no fault of its own: so it has no effects but through repositories. It is never run
   * again once the commit has begun.
   *
   * @return what the work returned
   * @throws DuplicateKeyException when another transaction has added the same id or key; nothing
   *     was done
   * @throws StaleVersionException when another transaction has changed the same order; nothing was
   *     done
   * @throws StorageUnavailableException when the storage can't serve now, or others hold what the
   *     work asked for too long; nothing was done, try again later
   */
  <T> T call(Supplier<T> work);

  /**
   * Runs an action once the transaction that this thread is in, the outermost, is committed; at
   * once where there is none, and never when it is rolled back or nobody knows how its commit
   * ended. Actions run in the order in which they were given, on the same thread; they return soon,
   * do not throw, and leave the storage alone, which may just be ending the transaction.
   */
  void afterCommit(Runnable action);

  /** The same for work without a result. */
  default void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }
}
