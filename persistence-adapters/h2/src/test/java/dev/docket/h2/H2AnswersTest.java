package dev.docket.h2;

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
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever asks whether the database answers is told so in time, whatever is wrong. */
class H2AnswersTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(new WatchedDatabase());

  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration LATER = Duration.ofSeconds(5);

  private static boolean answers(Duration time) {
    return DATABASE.persistence().answersWithin(time);
  }

  private static void assertThatNoAnswerComesInTime() {
    Instant before = Instant.now();
    assertThat(answers(SOON)).isFalse();
    assertThat(Duration.between(before, Instant.now())).isLessThan(SOON.multipliedBy(4));
  }

  @Test
  void saysSoInTimeWhenNoConnectionIsFree() throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < Settings.CONNECTIONS; i++) {
        all.add(DATABASE.persistence().dataSource().getConnection());
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
    WatchedDriver.with(method -> await(over), H2AnswersTest::assertThatNoAnswerComesInTime);
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
