package dev.docket.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import dev.docket.order.Drafts;
import dev.docket.spi.SecretSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimedCardSealTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final CardNumber NUMBER = CardNumber.of(Drafts.VISA);

  private final Random random = new Random(1);
  private final InMemorySecretSource secrets = InMemorySecretSource.withRandomKeys(random);

  private CardSeal sealAt(Instant time) {
    return new TimedCardSeal(
        new TimedSeal(new Sealer(secrets, random), Clock.fixed(time, ZoneOffset.UTC)));
  }

  @Test
  void opensWhatItSealedAndShowsNothingOfIt() {
    String sealed = sealAt(NOW).seal(NUMBER);
    assertThat(sealAt(NOW).open(sealed)).contains(NUMBER);
    assertThat(sealAt(NOW).seal(NUMBER)).isNotEqualTo(sealed);
    assertThat(new String(Base64.getUrlDecoder().decode(sealed), ISO_8859_1))
        .doesNotContain("4111", "1111");
  }

  @Test
  void opensForHalfAnHour() {
    String sealed = sealAt(NOW).seal(NUMBER);
    Duration valid = Duration.ofMinutes(CardSeal.MINUTES);
    assertThat(sealAt(NOW.plus(valid)).open(sealed)).isPresent();
    assertThat(sealAt(NOW.plus(valid).plusSeconds(1)).open(sealed)).isEmpty();
  }

  @Property(tries = 200)
  void opensNothingThatWasTamperedWith(
      @ForAll @IntRange(min = 0, max = 60) int at, @ForAll @IntRange(min = 0, max = 7) int bit) {
    byte[] sealed = Base64.getUrlDecoder().decode(sealAt(NOW).seal(NUMBER));
    sealed[at % sealed.length] ^= (byte) (1 << bit);
    assertThat(sealAt(NOW).open(Base64.getUrlEncoder().encodeToString(sealed))).isEmpty();
  }

  @Property(tries = 200)
  void opensNoOtherText(@ForAll String text) {
    assertThat(sealAt(NOW).open(text)).isEmpty();
  }

  @Test
  void opensUnderAnOldKeyAfterANewOneIsIntroduced() {
    String sealed = sealAt(NOW).seal(NUMBER);
    String newRing = "new:" + Base64.getEncoder().encodeToString(new byte[32]);
    secrets.put(
        SecretSource.SEALING_KEYS,
        newRing + "\n" + secrets.read(SecretSource.SEALING_KEYS).value());
    assertThat(sealAt(NOW).open(sealed)).contains(NUMBER);
    secrets.put(SecretSource.SEALING_KEYS, newRing);
    assertThat(sealAt(NOW).open(sealed)).isEmpty();
  }
}
