package dev.docket.internal;

import dev.docket.spi.Attempts;
import java.time.Duration;
import java.time.Instant;

/**
 * How often something may be attempted before it is slowed down: each attempt after the free ones
 * must wait twice as long as the one before.
 *
 * @param free how many attempts are looked at without a wait
 * @param first the first wait
 * @param longest the longest wait
 */
record AttemptLimit(int free, Duration first, Duration longest) {

  /**
   * Log-ins by one name. A person who mistypes needs no more than five; a guesser gets some 110 a
   * day at the longest wait, and NIST SP 800-63B-4, section 3.2.2, allows 100 in all before an
   * account is to be locked, which we don't, because anybody could then lock out anybody.
   */
  static final AttemptLimit BY_NAME =
      new AttemptLimit(5, Duration.ofSeconds(1), Duration.ofMinutes(15));

  /**
   * Log-ins from one address. A whole office may share one, and come in at nine; successful ones
   * are not counted.
   */
  static final AttemptLimit BY_ADDRESS =
      new AttemptLimit(100, Duration.ofSeconds(1), Duration.ofMinutes(15));

  /** Registrations from one address: 20, then an hour's rest. */
  static final AttemptLimit REGISTRATIONS =
      new AttemptLimit(20, Duration.ofHours(1), Duration.ofHours(1));

  /** A count is forgotten when there was no attempt for so long. */
  static final Duration MEMORY = Duration.ofHours(1);

  /** The count after one more attempt now. */
  static Attempts oneMore(Attempts before, Instant now) {
    int counted = isForgotten(before, now) ? 0 : before.count();
    return new Attempts(before.key(), before.version() + 1, counted + 1, now);
  }

  private static boolean isForgotten(Attempts attempts, Instant now) {
    return !now.isBefore(attempts.lastAt().plus(MEMORY));
  }

  /** How long the next attempt has to wait yet; zero or less when it need not. */
  Duration waitAfter(Attempts attempts, Instant now) {
    if (attempts.count() < free || isForgotten(attempts, now)) {
      return Duration.ZERO;
    }
    return Duration.between(now, attempts.lastAt().plus(pauseAfter(attempts.count())));
  }

  private Duration pauseAfter(int count) {
    int doublings = count - free;
    if (doublings >= Long.SIZE - Long.numberOfLeadingZeros(longest.dividedBy(first))) {
      return longest;
    }
    return first.multipliedBy(1L << doublings);
  }
}
