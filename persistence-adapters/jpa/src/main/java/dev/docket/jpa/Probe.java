package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether the database answers, in a thread of its own: neither a pool without a free
 * connection nor a driver that hangs can be told to give up sooner.
 */
final class Probe implements AutoCloseable {

  private final DataSource pool;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Probe::daemon);
  private @Nullable Future<Boolean> asked;

  Probe(DataSource pool) {
    this.pool = pool;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "docket-probe");
    thread.setDaemon(true);
    return thread;
  }

  boolean answersWithin(Duration time) {
    try {
      return ask(time).get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException noAnswer) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits for the answer to an earlier question rather than to put another one behind it. */
  private synchronized Future<Boolean> ask(Duration time) {
    Future<Boolean> question = asked;
    if (question == null || question.isDone()) {
      question = thread.submit(() -> isValid((int) Math.max(1, time.toSeconds())));
      asked = question;
    }
    return question;
  }

  private boolean isValid(int seconds) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(seconds);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
