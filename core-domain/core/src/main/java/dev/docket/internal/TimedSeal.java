package dev.docket.internal;

import dev.docket.command.FormSeal;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals bytes together with the time, as text. */
final class TimedSeal {

  private final Sealer sealer;
  private final Clock clock;

  TimedSeal(Sealer sealer, Clock clock) {
    this.sealer = sealer;
    this.clock = clock;
  }

  /** The same for forms, whose purposes are kept apart from the core's own. */
  FormSeal forForms() {
    return new FormSeal() {
      @Override
      public String seal(byte[] content, String purpose) {
        return TimedSeal.this.seal(content, ofForm(purpose));
      }

      @Override
      public Optional<byte[]> open(@Nullable String sealed, String purpose, Duration age) {
        return TimedSeal.this.open(sealed, ofForm(purpose), age);
      }

      private String ofForm(String purpose) {
        return "form:" + purpose;
      }
    };
  }

  String seal(byte[] content, String purpose) {
    byte[] plain =
        ByteBuffer.allocate(Long.BYTES + content.length)
            .putLong(clock.millis())
            .put(content)
            .array();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sealer.seal(plain, plain.length, purpose));
  }

  Optional<byte[]> open(@Nullable String sealed, String purpose, Duration age) {
    return decode(sealed)
        .flatMap(bytes -> sealer.openUntrusted(bytes, purpose))
        .map(ByteBuffer::wrap)
        .flatMap(plain -> read(plain, age));
  }

  private static Optional<byte[]> decode(@Nullable String sealed) {
    try {
      return sealed == null || sealed.isBlank()
          ? Optional.empty()
          : Optional.of(Base64.getUrlDecoder().decode(sealed));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> read(ByteBuffer plain, Duration age) {
    Instant sealedAt = Instant.ofEpochMilli(plain.getLong());
    if (sealedAt.plus(age).isBefore(clock.instant())) {
      return Optional.empty();
    }
    byte[] content = new byte[plain.remaining()];
    plain.get(content);
    return Optional.of(content);
  }
}
