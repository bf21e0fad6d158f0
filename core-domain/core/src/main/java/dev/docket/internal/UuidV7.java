package dev.docket.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, a 12-bit counter in
 * {@code rand_a} that keeps those of one millisecond in order (section 6.2, method 1), 62 random
 * bits.
 */
public final class UuidV7 {

  private static final int COUNTER_BITS = 12;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_MASK = 0x3fff_ffff_ffff_ffffL;

  private final Clock clock;
  private final RandomGenerator random;
  private long lastTick;

  /** Takes time and chance from outside. */
  public UuidV7(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** The next one: greater than all before, as text as well. */
  public synchronized UUID next() {
    lastTick = Math.max(clock.millis() << COUNTER_BITS, lastTick + 1);
    long millis = lastTick >>> COUNTER_BITS;
    long counter = lastTick & ((1 << COUNTER_BITS) - 1);
    return new UUID(millis << 16 | VERSION | counter, VARIANT | random.nextLong() & RANDOM_MASK);
  }
}
