package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever asks whether the database answers is told so in time, whatever is wrong. */
public abstract class AnswersContract {

  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration LATER = Duration.ofSeconds(5);

  /** For subclasses. */
  protected AnswersContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  private boolean answers(Duration time) {
    return database().persistence().answersWithin(time);
  }

  private void assertThatNoAnswerComesInTime() {
    Instant before = Instant.now();
    assertThat(answers(SOON)).isFalse();
    assertThat(Duration.between(before, Instant.now())).isLessThan(SOON.multipliedBy(4));
  }

  @Test
  void saysSoInTimeWhenNoConnectionIsFree() throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < Settings.CONNECTIONS; i++) {
        all.add(database().persistence().dataSource().getConnection());
      }
      assertThatNoAnswerComesInTime();
      assertThatNoAnswerComesInTime();
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
    assertThat(answers(LATER)).isTrue();
  }

  @Test
  void saysSoInTimeWhenTheDatabaseHangs() {
    CountDownLatch over = new CountDownLatch(1);
    WatchedDriver.with(
        (method, call) -> {
          await(over);
          return call.make();
        },
        this::assertThatNoAnswerComesInTime);
    over.countDown();
    assertThat(answers(LATER)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(LATER.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
