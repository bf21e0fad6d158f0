package dev.docket.jpa;

import dev.docket.spi.CommitUnknownException;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StorageUnavailableException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;

/** Sorts out what went wrong, by the database's codes and by what JDBC says of any. */
final class Failures {

  /** The class of SQLSTATE for failures of connections. */
  private static final String CONNECTION_LOST = "08";

  private final Database database;

  Failures(Database database) {
    this.database = database;
  }

  /** What the failure is, by the outermost cause that tells. */
  Database.Failure kindOf(Throwable failure) {
    return Causes.of(failure, SQLException.class)
        .map(this::kindOf)
        .filter(kind -> kind != Database.Failure.OTHER)
        .findFirst()
        .orElse(Database.Failure.OTHER);
  }

  private Database.Failure kindOf(SQLException failure) {
    Database.Failure known = database.classify(failure);
    if (known != Database.Failure.OTHER) {
      return known;
    }
    // The pool's own time-out is one, whatever it waited for.
    if (failure instanceof SQLTransientException) {
      return Database.Failure.UNAVAILABLE;
    }
    return isLoss(failure) ? Database.Failure.CONNECTION_LOST : Database.Failure.OTHER;
  }

  private static boolean isLoss(SQLException failure) {
    return failure instanceof SQLRecoverableException
        || failure instanceof SQLNonTransientConnectionException
        || Objects.toString(failure.getSQLState(), "").startsWith(CONNECTION_LOST);
  }

  /** As the core knows it. */
  RuntimeException translated(RuntimeException failure) {
    if (Causes.of(failure, OptimisticLockException.class).findAny().isPresent()) {
      return new StaleVersionException("it was changed meanwhile", failure);
    }
    Database.Failure kind = kindOf(failure);
    if (failure instanceof CommitFailedException && !isRefusal(kind)) {
      return new CommitUnknownException("the commit may have taken place", failure);
    }
    return switch (kind) {
      case DUPLICATE_KEY -> new DuplicateKeyException("an id or a key is in use", failure);
      case CONCURRENT_CHANGE ->
          new StaleVersionException("it is being changed by another transaction", failure);
      case DEADLOCK, LOCK_TIMEOUT, CONNECTION_LOST, CREDENTIALS_REFUSED, UNAVAILABLE ->
          new StorageUnavailableException("the database can't serve now", failure);
      case OTHER -> failure;
    };
  }

  /** The database itself has rolled back; of all else, it may have said what it had done. */
  private static boolean isRefusal(Database.Failure kind) {
    return switch (kind) {
      case DEADLOCK, LOCK_TIMEOUT, DUPLICATE_KEY, CONCURRENT_CHANGE -> true;
      case CONNECTION_LOST, CREDENTIALS_REFUSED, UNAVAILABLE, OTHER -> false;
    };
  }
}
