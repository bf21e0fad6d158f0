package dev.docket.secrets.cached;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The secrets of which the store had nothing newer when it was last asked for that. */
final class VainSearches {

  /** Whoever makes keys up costs the store no more than one question in this time. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final Map<String, Instant> last = new ConcurrentHashMap<>();
  private final InstantSource clock;

  VainSearches(InstantSource clock) {
    this.clock = clock;
  }

  void note(String name) {
    last.put(name, clock.instant());
  }

  boolean isRecent(String name) {
    Instant then = last.get(name);
    return then != null && Duration.between(then, clock.instant()).abs().compareTo(PAUSE) < 0;
  }
}
