package dev.docket.jpa;

import dev.docket.spi.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** Resource-local transactions, each bound to its thread together with its entity manager. */
final class JpaUnitOfWork implements UnitOfWork {

  /** As long as for a lock in the database. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final EntityManagerFactory factory;
  private final Database database;
  private final Repetition repetition;
  private final Turns turns;

  /** Not static: a thread may be within transactions of two databases. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  JpaUnitOfWork(EntityManagerFactory factory, Database database) {
    this.factory = factory;
    this.database = database;
    this.repetition = new Repetition(new Failures(database));
    this.turns = new Turns(database.writers(), PATIENCE);
  }

  @Override
  public <T> T call(Supplier<T> work) {
    return current.get() == null ? repetition.call(() -> attempt(work)) : work.get();
  }

  private <T> T attempt(Supplier<T> work) {
    T result = turns.call(() -> committed(work));
    database.afterCommit().ifPresent(this::execute);
    return result;
  }

  private <T> T committed(Supplier<T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      current.set(entities);
      T result = written(entities, work);
      commit(entities);
      return result;
    } finally {
      current.remove();
    }
  }

  /** Sends all statements, so that the commit itself is all that is left. */
  private static <T> T written(EntityManager entities, Supplier<T> work) {
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
  private static void rollBack(EntityTransaction transaction, Throwable failure) {
    try {
      transaction.rollback();
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
    EntityManager entities = current.get();
    if (entities == null) {
      throw new IllegalStateException("writing takes place within a unit of work");
    }
    return entities;
  }

  /** Reads in this thread's transaction; where there is none, without one. */
  <T> T read(Function<EntityManager, T> reading) {
    EntityManager joined = current.get();
    return joined == null ? repetition.call(() -> alone(reading)) : reading.apply(joined);
  }

  private <T> T alone(Function<EntityManager, T> reading) {
    try (EntityManager entities = factory.createEntityManager()) {
      return reading.apply(entities);
    }
  }
}
