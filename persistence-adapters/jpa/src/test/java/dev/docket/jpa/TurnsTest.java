package dev.docket.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.StorageUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch writing = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private Future<String> longWriting(Turns turns) throws InterruptedException {
    Future<String> result =
        threads.submit(
            () ->
                turns.call(
                    () -> {
                      writing.countDown();
                      await(mayEnd);
                      return "first";
                    }));
    writing.await();
    return result;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void waitsUntilTheOtherHasEnded() throws InterruptedException, ExecutionException {
    Turns turns = new Turns(1, Duration.ofMinutes(1));
    Future<String> first = longWriting(turns);
    Future<Long> second = threads.submit(() -> turns.call(mayEnd::getCount));

    mayEnd.countDown();

    assertThat(first.get()).isEqualTo("first");
    assertThat(second.get()).isZero();
  }

  @Test
  void givesUpInTheEnd() throws InterruptedException {
    Turns turns = new Turns(1, Duration.ofMillis(1));
    Future<String> first = longWriting(turns);

    assertThatThrownBy(() -> turns.call(() -> "second"))
        .isInstanceOf(StorageUnavailableException.class);
    assertThat(first).isNotDone();
  }

  @Test
  void isFreeAgainAfterAFailure() {
    Turns turns = new Turns(1, Duration.ofMillis(1));
    assertThatThrownBy(
            () ->
                turns.call(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(turns.<String>call(() -> "second")).isEqualTo("second");
  }

  @Test
  void letsAsManyWriteTogetherAsTheDatabaseCan() throws InterruptedException {
    Turns turns = new Turns(2, Duration.ofMillis(1));
    Future<String> first = longWriting(turns);

    assertThat(turns.<String>call(() -> "second")).isEqualTo("second");
    assertThat(first).isNotDone();
  }
}
