package dev.docket.spi;

import java.time.Instant;

/**
 * How often something was attempted without success.
 *
 * @param key names whom or what the count is for, 64 hexadecimal digits
 * @param version 1 at first, one more with each change
 * @param count so often
 * @param lastAt when it was attempted last, whole microseconds
 */
public record Attempts(String key, long version, int count, Instant lastAt) {}
