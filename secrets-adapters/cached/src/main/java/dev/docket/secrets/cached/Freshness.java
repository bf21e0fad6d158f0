package dev.docket.secrets.cached;

import java.time.Duration;

/**
 * How often a store is asked.
 *
 * @param age after which what is known is renewed in the background
 * @param pause for how long one answer is good for whoever asks afresh: a storm of refused
 *     connections is one question at a time
 * @param limit how long anybody waits for an answer
 */
public record Freshness(Duration age, Duration pause, Duration limit) {

  /** Five minutes: a rotated key is in use within that time everywhere. */
  public static final Duration DEFAULT_AGE = Duration.ofMinutes(5);

  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofDays(1);
  private static final Duration LIMIT = Duration.ofSeconds(15);

  /**
   * The pause and the limit that go with an age.
   *
   * @throws IllegalArgumentException when it's shorter than a second or longer than a day
   */
  public static Freshness renewedAfter(Duration age) {
    if (age.compareTo(LEAST) < 0 || age.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "Secrets can't be renewed every %s: set docket.secrets.cache-age to %s up to %s, such as %s."
              .formatted(age, LEAST, MOST, DEFAULT_AGE));
    }
    return new Freshness(age, LEAST, LIMIT);
  }
}
