package dev.docket.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.spi.CommitUnknownException;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StorageUnavailableException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {

  private static Stream<RuntimeException> temporary() {
    return Stream.of(
        new CannotCreateTransactionException("no connection is free"),
        new CannotGetJdbcConnectionException("the database is away"),
        new QueryTimeoutException("another holds the lock"),
        new CannotAcquireLockException("a deadlock"));
  }

  @Test
  void tellsThatTheDatabaseCannotServeNow() {
    assertThat(temporary().map(Failures::of))
        .hasOnlyElementsOfType(StorageUnavailableException.class)
        .doesNotHaveAnyElementsOfTypes(CommitUnknownException.class);
  }

  @Test
  void leavesOpenWhatBecameOfALostCommit() {
    assertThat(temporary().map(Failures::ofCommit))
        .hasOnlyElementsOfType(CommitUnknownException.class);
  }

  @Test
  void tellsADuplicateByWhateverStatementItShows() {
    var duplicate = new org.springframework.dao.DuplicateKeyException("primary key");

    assertThat(Failures.of(duplicate)).isInstanceOf(DuplicateKeyException.class);
    assertThat(Failures.ofCommit(duplicate)).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void passesOnWhatItDoesNotKnow() {
    var other = new DataIntegrityViolationException("a check");

    assertThat(Failures.of(other)).isSameAs(other);
  }
}
