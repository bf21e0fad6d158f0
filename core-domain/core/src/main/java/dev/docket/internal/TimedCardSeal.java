package dev.docket.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals the digits. */
final class TimedCardSeal implements CardSeal {

  private static final String PURPOSE = "card-number";
  private static final Duration VALID = Duration.ofMinutes(MINUTES);

  private final TimedSeal seal;

  TimedCardSeal(TimedSeal seal) {
    this.seal = seal;
  }

  @Override
  public String seal(CardNumber number) {
    return seal.seal(number.digits().getBytes(US_ASCII), PURPOSE);
  }

  @Override
  public Optional<CardNumber> open(@Nullable String sealed) {
    return seal.open(sealed, PURPOSE, VALID)
        .map(digits -> CardNumber.of(new String(digits, US_ASCII)));
  }
}
