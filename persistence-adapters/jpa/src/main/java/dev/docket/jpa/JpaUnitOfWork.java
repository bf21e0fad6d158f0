package dev.docket.jpa;

import dev.docket.spi.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Transactions of its own, each bound to its thread together with its entity manager; where the
 * thread is in somebody else's, parts of that.
 */
final class JpaUnitOfWork implements UnitOfWork {

  private final EntityManagerFactory factory;
  private final RollbackGuard connections;
  private final Database database;
  private final Repetition repetition;
  private final Turns turns;
  private final OuterTransactions outer;

  /** Not static: a thread may be within transactions of two databases. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Open> current = new ThreadLocal<>();

  JpaUnitOfWork(
      EntityManagerFactory factory,
      RollbackGuard connections,
      Database database,
      Turns turns,
      OuterTransactions outer) {
    this.factory = factory;
    this.connections = connections;
    this.database = database;
    this.repetition = new Repetition(new Failures(database));
    this.turns = turns;
    this.outer = outer;
  }

  /**
   * A transaction that this thread is in.
   *
   * @param actions what is to be done once it is committed
   */
  private record Open(EntityManager entities, List<Runnable> actions) {}

  /** What a transaction that is committed leaves. */
  private record Committed<T>(T result, List<Runnable> actions) {}

  @Override
  public <T> T call(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    Optional<OuterTransaction> around = outer.current();
    return around.isPresent() ? joined(around.get(), work) : alone(work);
  }

  private <T> T alone(Supplier<T> work) {
    Committed<T> committed = repetition.call(() -> attempt(work));
    committed.actions().forEach(Runnable::run);
    return committed.result();
  }

  private <T> T joined(OuterTransaction around, Supplier<T> work) {
    around.enter();
    Committed<T> written = repetition.once(() -> committed(work));
    written.actions().forEach(around::afterCommit);
    return written.result();
  }

  /** Runs work whose units of work are parts of a caller's transaction. */
  <T> T within(OuterTransaction callers, Supplier<T> work) {
    if (current.get() != null) {
      throw new IllegalStateException("this thread is in a transaction already");
    }
    return turns.call(() -> outer.during(callers, work));
  }

  @Override
  public void afterCommit(Runnable action) {
    Open open = current.get();
    if (open != null) {
      open.actions().add(action);
    } else {
      outer.current().ifPresentOrElse(around -> around.afterCommit(action), action);
    }
  }

  private <T> Committed<T> attempt(Supplier<T> work) {
    Committed<T> committed = turns.call(() -> committed(work));
    database.afterCommit().ifPresent(this::execute);
    return committed;
  }

  private <T> Committed<T> committed(Supplier<T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      Open open = new Open(entities, new ArrayList<>());
      current.set(open);
      T result = written(entities, work);
      commit(entities);
      return new Committed<>(result, open.actions());
    } finally {
      current.remove();
    }
  }

  /** Sends all statements, so that the commit itself is all that is left. */
  private <T> T written(EntityManager entities, Supplier<T> work) {
    EntityTransaction transaction = entities.getTransaction();
    transaction.begin();
    try {
      T result = work.get();
      entities.flush();
      return result;
    } catch (RuntimeException | Error failure) {
      rollBack(transaction, failure);
      throw failure;
    }
  }

  /** A connection that was lost can't roll back either, which is not what went wrong. */
  private void rollBack(EntityTransaction transaction, Throwable failure) {
    try {
      connections.during(transaction::rollback);
    } catch (RuntimeException lost) {
      failure.addSuppressed(lost);
    }
  }

  private static void commit(EntityManager entities) {
    try {
      entities.getTransaction().commit();
    } catch (RuntimeException failure) {
      throw new CommitFailedException(failure);
    }
  }

  private void execute(String afterCommit) {
    try (EntityManager entities = factory.createEntityManager()) {
      written(entities, () -> entities.createNativeQuery(afterCommit).executeUpdate());
      entities.getTransaction().commit();
    } catch (RuntimeException failure) {
      throw new CommitFailedException(failure);
    }
  }

  /** The entity manager of this thread's transaction. */
  EntityManager writing() {
    Open open = current.get();
    if (open == null) {
      throw new IllegalStateException("writing takes place within a unit of work");
    }
    return open.entities();
  }

  /** Reads in this thread's transaction; where there is none, without one. */
  <T> T read(Function<EntityManager, T> reading) {
    Open open = current.get();
    if (open != null) {
      return reading.apply(open.entities());
    }
    return outer.current().isPresent()
        ? repetition.once(() -> readAlone(reading))
        : repetition.call(() -> readAlone(reading));
  }

  private <T> T readAlone(Function<EntityManager, T> reading) {
    try (EntityManager entities = factory.createEntityManager()) {
      return reading.apply(entities);
    }
  }
}
