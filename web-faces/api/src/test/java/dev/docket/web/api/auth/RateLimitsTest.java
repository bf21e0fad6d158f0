package dev.docket.web.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each caller has a bucket of their own. */
class RateLimitsTest {

  private static final int QUOTA = 3;

  private final RateLimits limits = new RateLimits(QUOTA);

  @Test
  void whoeverHasTakenAllHasToWait() {
    for (int left = QUOTA - 1; left >= 0; left--) {
      assertThat(limits.isSpent("ann")).isFalse();
      assertThat(limits.take("ann").getRemainingTokens()).isEqualTo(left);
    }
    assertThat(limits.isSpent("ann")).isTrue();
    assertThat(limits.take("ann").isConsumed()).isFalse();
    assertThat(limits.take("ann").getNanosToWaitForRefill()).isPositive();
    assertThat(limits.take("ben").isConsumed()).isTrue();
  }
}
