package dev.docket.jpa;

import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StorageUnavailableException;
import dev.docket.spi.UnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Resource-local transactions, each bound to its thread together with its entity manager. */
final class JpaUnitOfWork implements UnitOfWork {

  /** The class of SQLSTATE for failures of connections. */
  private static final String CONNECTION_LOST = "08";

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
      T result = commit(entities.getTransaction(), work);
      database.afterCommit().ifPresent(statement -> execute(entities, statement));
      return result;
    } catch (RuntimeException failure) {
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

  private static void execute(EntityManager entities, String statement) {
    commit(entities.getTransaction(), () -> entities.createNativeQuery(statement).executeUpdate());
  }

  private RuntimeException translated(RuntimeException failure) {
    if (Causes.of(failure, OptimisticLockException.class).findAny().isPresent()) {
      return new StaleVersionException("it was changed meanwhile", failure);
    }
    return switch (classified(failure)) {
      case DUPLICATE_KEY -> new DuplicateKeyException("an id or a key is in use", failure);
      case CONCURRENT_CHANGE ->
          new StaleVersionException("it is being changed by another transaction", failure);
      case UNAVAILABLE -> new StorageUnavailableException("the database can't serve now", failure);
      case OTHER -> failure;
    };
  }

  private Database.Failure classified(RuntimeException failure) {
    return Causes.of(failure, SQLException.class)
        .map(this::classified)
        .filter(kind -> kind != Database.Failure.OTHER)
        .findFirst()
        .orElse(Database.Failure.OTHER);
  }

  private Database.Failure classified(SQLException failure) {
    Database.Failure known = database.classify(failure);
    return known == Database.Failure.OTHER && isPassing(failure)
        ? Database.Failure.UNAVAILABLE
        : known;
  }

  /** As JDBC tells it: by its types, of which the pool's own time-out is one, or by class 08. */
  private static boolean isPassing(SQLException failure) {
    return failure instanceof SQLTransientException
        || failure instanceof SQLRecoverableException
        || failure instanceof SQLNonTransientConnectionException
        || Objects.toString(failure.getSQLState(), "").startsWith(CONNECTION_LOST);
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
    } catch (RuntimeException failure) {
      throw translated(failure);
    }
  }
}
