package dev.docket.jpa;

import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Resource-local transactions, each bound to its thread together with its entity manager. */
final class JpaUnitOfWork implements UnitOfWork {

  private final EntityManagerFactory factory;
  private final Database database;

  /** Not static: a thread may be within transactions of two databases. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  JpaUnitOfWork(EntityManagerFactory factory, Database database) {
    this.factory = factory;
    this.database = database;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    try (EntityManager entities = factory.createEntityManager()) {
      current.set(entities);
      return commit(entities.getTransaction(), work);
    } catch (PersistenceException failure) {
      throw translated(failure);
    } finally {
      current.remove();
    }
  }

  private static <T> T commit(EntityTransaction transaction, Supplier<T> work) {
    transaction.begin();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    }
  }

  private RuntimeException translated(PersistenceException failure) {
    if (Causes.of(failure, OptimisticLockException.class).findAny().isPresent()) {
      return new StaleVersionException("it was changed meanwhile", failure);
    }
    return switch (classified(failure)) {
      case DUPLICATE_KEY -> new DuplicateKeyException("an id or a key is in use", failure);
      case CONCURRENT_CHANGE ->
          new StaleVersionException("it is being changed by another transaction", failure);
      case OTHER -> failure;
    };
  }

  private Database.Failure classified(PersistenceException failure) {
    return Causes.of(failure, SQLException.class)
        .map(database::classify)
        .filter(kind -> kind != Database.Failure.OTHER)
        .findFirst()
        .orElse(Database.Failure.OTHER);
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
    if (joined != null) {
      return reading.apply(joined);
    }
    try (EntityManager entities = factory.createEntityManager()) {
      return reading.apply(entities);
    }
  }
}
