package dev.docket.samples.springboot;

import static java.util.Objects.requireNonNull;

import dev.docket.spi.UnitOfWork;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring's transactions: joins the one that is under way, be it of a method of the application's
 * own. What fails within it then dooms all of it, as it does with any method of Spring's.
 */
@Component
class SpringUnitOfWork implements UnitOfWork {

  private final TransactionTemplate transactions;

  SpringUnitOfWork(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    AtomicBoolean done = new AtomicBoolean();
    try {
      return requireNonNull(
          transactions.execute(
              status -> {
                T result = work.get();
                done.set(true);
                return result;
              }));
    } catch (DataAccessException | TransactionException failure) {
      throw done.get() ? Failures.ofCommit(failure) : Failures.of(failure);
    }
  }

  @Override
  public void afterCommit(Runnable action) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              action.run();
            }
          });
    } else {
      action.run();
    }
  }

  /** For whatever writes. */
  static void requireOpen() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("writing takes place within a unit of work");
    }
  }
}
