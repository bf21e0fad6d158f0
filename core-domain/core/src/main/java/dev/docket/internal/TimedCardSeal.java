package dev.docket.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals the number together with the time. */
final class TimedCardSeal implements CardSeal {

  private static final String PURPOSE = "card-number";
  private static final Duration VALID = Duration.ofMinutes(MINUTES);

  private final Sealer sealer;
  private final Clock clock;

  TimedCardSeal(Sealer sealer, Clock clock) {
    this.sealer = sealer;
    this.clock = clock;
  }

  @Override
  public String seal(CardNumber number) {
    byte[] digits = number.digits().getBytes(US_ASCII);
    byte[] plain =
        ByteBuffer.allocate(Long.BYTES + digits.length).putLong(clock.millis()).put(digits).array();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sealer.seal(plain, plain.length, PURPOSE));
  }

  @Override
  public Optional<CardNumber> open(@Nullable String sealed) {
    return decode(sealed)
        .flatMap(bytes -> sealer.open(bytes, PURPOSE))
        .map(ByteBuffer::wrap)
        .flatMap(this::read);
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

  private Optional<CardNumber> read(ByteBuffer plain) {
    Instant sealedAt = Instant.ofEpochMilli(plain.getLong());
    if (sealedAt.plus(VALID).isBefore(clock.instant())) {
      return Optional.empty();
    }
    return Optional.of(CardNumber.of(US_ASCII.decode(plain).toString()));
  }
}
