package dev.docket.samples.springboot;

import dev.docket.spi.CommitUnknownException;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StorageUnavailableException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What failures of Spring's are for Docket. */
final class Failures {

  private Failures() {}

  /** A failure before the commit. */
  static RuntimeException of(RuntimeException failure) {
    if (failure instanceof org.springframework.dao.DuplicateKeyException) {
      return new DuplicateKeyException("an id or a key is in use", failure);
    }
    return isTemporary(failure)
        ? new StorageUnavailableException("the database can't serve now", failure)
        : failure;
  }

  /** A failure of the commit itself, which leaves open whether it took place. */
  static RuntimeException ofCommit(RuntimeException failure) {
    return isTemporary(failure)
        ? new CommitUnknownException("the database was lost during a commit", failure)
        : of(failure);
  }

  /** Reads, and tells failures as Docket knows them. */
  static <T> T told(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (DataAccessException failure) {
      throw of(failure);
    }
  }

  private static boolean isTemporary(RuntimeException failure) {
    return failure instanceof TransientDataAccessException
        || failure instanceof RecoverableDataAccessException
        || failure instanceof NonTransientDataAccessResourceException
        || failure instanceof CannotCreateTransactionException;
  }
}
