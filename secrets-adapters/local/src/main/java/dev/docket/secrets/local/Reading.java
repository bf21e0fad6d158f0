package dev.docket.secrets.local;

import dev.docket.spi.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret as it was read from a file.
 *
 * @param secret with the number of values so far for its version: a hash would say something of the
 *     value to whoever sees it printed
 * @param stamp of the file
 * @param settled whether another value would have another stamp
 */
record Reading(Secret secret, Stamp stamp, boolean settled) {

  /**
   * File systems count time in ticks, the coarsest in 2 seconds: two values may be written in one.
   */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** What a file system tells of a file without reading it. */
  private record Stamp(FileTime modified, long size, @Nullable Object key) {

    static Stamp of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    boolean isOlderThan(Instant instant) {
      return modified.toInstant().isBefore(instant);
    }
  }

  static Reading of(Path file, @Nullable Reading before) throws IOException {
    Instant now = Instant.now();
    Stamp stamp = Stamp.of(file);
    String value = Files.readString(file).strip();
    return new Reading(next(before, value), stamp, stamp.isOlderThan(now.minus(TICK)));
  }

  private static Secret next(@Nullable Reading before, String value) {
    if (before == null) {
      return new Secret("1", value);
    }
    Secret secret = before.secret();
    return secret.value().equals(value)
        ? secret
        : new Secret(String.valueOf(Long.parseLong(secret.version()) + 1), value);
  }

  /** Whether the file certainly has the same value. */
  boolean isStillOf(Path file) throws IOException {
    return Stamp.of(file).equals(stamp) && settled;
  }
}
