package dev.docket.internal;

import dev.docket.account.Sessions;
import dev.docket.spi.OwnedSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What this server has read of sessions a moment ago, so that a page with its resources asks the
 * database once. Sessions that were not found are not kept: random tokens would fill it.
 */
final class LiveSessions {

  private static final Duration HEEDED_WITHIN = Duration.ofSeconds(Sessions.HEEDED_WITHIN_SECONDS);

  /** Beyond this everything is read anew: some 5 MB. */
  private static final int CAPACITY = 10_000;

  private final Clock clock;
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final AtomicLong clearings = new AtomicLong();

  LiveSessions(Clock clock) {
    this.clock = clock;
  }

  private record Reading(OwnedSession session, Instant readAt) {

    boolean isOf(Instant now) {
      return !now.isBefore(readAt) && now.isBefore(readAt.plus(HEEDED_WITHIN));
    }
  }

  /**
   * What is known, or else read now.
   *
   * @param key the hash of a token, or an id
   */
  Optional<OwnedSession> get(String key, Supplier<Optional<OwnedSession>> database) {
    Instant now = clock.instant();
    @Nullable Reading known = readings.get(key);
    if (known != null && known.isOf(now)) {
      return Optional.of(known.session());
    }
    long clearing = clearings.get();
    Optional<OwnedSession> read = database.get();
    read.ifPresent(session -> keep(key, new Reading(session, now), clearing));
    return read;
  }

  /** What was read before a clearing says nothing after it. */
  private void keep(String key, Reading reading, long clearing) {
    if (readings.size() >= CAPACITY) {
      readings.clear();
    }
    readings.put(key, reading);
    if (clearings.get() != clearing) {
      readings.remove(key, reading);
    }
  }

  /** Forgets everything, because some of it may have ended. */
  void clear() {
    clearings.incrementAndGet();
    readings.clear();
  }
}
