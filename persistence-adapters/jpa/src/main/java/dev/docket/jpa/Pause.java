package dev.docket.jpa;

import java.time.Duration;

/** Waits before something is tried again. */
final class Pause {

  private Pause() {}

  /** False when the thread is interrupted, which should then give up. */
  static boolean of(Duration length) {
    try {
      Thread.sleep(length.toMillis());
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
