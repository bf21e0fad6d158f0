package dev.docket.jpa;

import dev.docket.spi.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Resource-local transactions, each bound to its thread together with its entity manager. */
final class JpaUnitOfWork implements UnitOfWork {

  private final EntityManagerFactory factory;
  private final Database database;
  private final Repetition repetition;

  /** Not static: a thread may be within transactions of two databases. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  JpaUnitOfWork(EntityManagerFactory factory, Database database) {
    this.factory = factory;
    this.database = database;
    this.repetition = new Repetition(new Failures(database));
  }

  @Override
  public <T> T call(Supplier<T> work) {
    return current.get() == null ? repetition.call(() -> attempt(work)) : work.get();
  }

  private <T> T attempt(Supplier<T> work) {
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

  private void commit(EntityManager entities) {
    try {
      entities.getTransaction().commit();
      database.afterCommit().ifPresent(statement -> execute(entities, statement));
    } catch (RuntimeException failure) {
      throw new CommitFailedException(failure);
    }
  }

  private static void execute(EntityManager entities, String statement) {
    written(entities, () -> entities.createNativeQuery(statement).executeUpdate());
    entities.getTransaction().commit();
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
