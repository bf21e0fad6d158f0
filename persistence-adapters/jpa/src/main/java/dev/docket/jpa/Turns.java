package dev.docket.jpa;

import dev.docket.spi.StorageUnavailableException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets no more transactions write at the same time than the database can; the rest queue. */
final class Turns {

  private final Semaphore free;
  private final Duration patience;

  Turns(int writers, Duration patience) {
    this.free = new Semaphore(writers, true);
    this.patience = patience;
  }

  <T> T call(Supplier<T> writing) {
    take();
    try {
      return writing.get();
    } finally {
      giveBack();
    }
  }

  /** Any thread may. */
  void giveBack() {
    free.release();
  }

  void take() {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StorageUnavailableException(
            "the transactions before this one have not ended", new TimeoutException());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StorageUnavailableException("stopped while waiting to write", stopped);
    }
  }
}
