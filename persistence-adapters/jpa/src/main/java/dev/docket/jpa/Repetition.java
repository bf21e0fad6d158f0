package dev.docket.jpa;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Does again what soon came to nothing for a reason that passes: a deadlock, a connection that was
 * lost before the commit.
 */
final class Repetition {

  /**
   * Before each attempt but the first. A deadlock is over when the other has committed; a database
   * that moves to another machine takes longer than a user waits.
   */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(300));

  /** More than a database takes to find a deadlock; less than a wait for an answer in vain. */
  private static final Duration LONG = Duration.ofSeconds(8);

  private final Failures failures;

  Repetition(Failures failures) {
    this.failures = failures;
  }

  /** Returns the first result; what the last attempt throws is told as the core knows it. */
  <T> T call(Supplier<T> attempt) {
    long begin = System.nanoTime();
    for (Duration pause : PAUSES) {
      try {
        return attempt.get();
      } catch (RuntimeException failure) {
        if (!passes(failure)
            || System.nanoTime() - begin > LONG.toNanos()
            || !Pause.of(about(pause))) {
          throw failures.translated(failure);
        }
      }
    }
    return once(attempt);
  }

  /** For what may not be done again: only tells what the attempt throws as the core knows it. */
  <T> T once(Supplier<T> attempt) {
    try {
      return attempt.get();
    } catch (RuntimeException failure) {
      throw failures.translated(failure);
    }
  }

  private boolean passes(RuntimeException failure) {
    return switch (failures.kindOf(failure)) {
      case DEADLOCK, CONNECTION_LOST -> !(failure instanceof CommitFailedException);
      default -> false;
    };
  }

  /** Of uneven length, so that those who met once don't meet again. */
  private static Duration about(Duration pause) {
    return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis()));
  }
}
