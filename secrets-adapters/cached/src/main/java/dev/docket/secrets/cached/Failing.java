package dev.docket.secrets.cached;

import java.time.Duration;
import java.time.Instant;

/**
 * A secret that could not be read the last few times.
 *
 * @param since the first time
 * @param times how often, so far
 */
record Failing(Instant since, int times) {

  /** More than enough for any wait, and no overflow. */
  private static final int DOUBLINGS = 16;

  static Failing from(Instant now) {
    return new Failing(now, 1);
  }

  Failing onceMore() {
    return new Failing(since, times + 1);
  }

  /** How long to wait before the next try: twice as long each time. */
  Duration backoff(Duration first, Duration longest) {
    Duration doubled = first.multipliedBy(1L << Math.min(times - 1, DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
