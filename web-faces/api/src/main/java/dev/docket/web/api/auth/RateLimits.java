package dev.docket.web.api.auth;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each caller may come to this server: a bucket that fills evenly within a minute. */
public final class RateLimits {

  /** The time in which a bucket fills. */
  static final Duration WINDOW = Duration.ofMinutes(1);

  private static final int MAX_CALLERS = 10_000;
  private static final int INITIAL = 16;
  private static final float LOAD = 0.75f;

  private final int quota;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(INITIAL, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> longestUnused) {
          return size() > MAX_CALLERS;
        }
      };

  /**
   * @param quota how many requests of each caller in a minute
   */
  RateLimits(int quota) {
    this.quota = quota;
  }

  ConsumptionProbe take(String caller) {
    return bucket(caller).tryConsumeAndReturnRemaining(1);
  }

  boolean isSpent(String caller) {
    return bucket(caller).getAvailableTokens() == 0;
  }

  private Bucket bucket(String caller) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(caller, unknown -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
        .build();
  }

  int quota() {
    return quota;
  }
}
