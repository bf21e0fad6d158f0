package dev.docket.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.command.FormSeal;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.order.CardNumber;
import dev.docket.order.Drafts;
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

class FormSealTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final byte[] CONTENT = "what was entered".getBytes(UTF_8);
  private static final String PURPOSE = "view";

  private final Random random = new Random(1);
  private final Sealer sealer = new Sealer(InMemorySecretSource.withRandomKeys(random), random);

  private TimedSeal at(Instant time) {
    return new TimedSeal(sealer, Clock.fixed(time, ZoneOffset.UTC));
  }

  private FormSeal sealAt(Instant time) {
    return at(time).forForms();
  }

  @Test
  void opensWhatItSealedAndShowsNothingOfIt() {
    String sealed = sealAt(NOW).seal(CONTENT, PURPOSE);
    assertThat(sealAt(NOW).open(sealed, PURPOSE, DAY)).contains(CONTENT);
    assertThat(sealAt(NOW).seal(CONTENT, PURPOSE)).isNotEqualTo(sealed);
    assertThat(new String(Base64.getUrlDecoder().decode(sealed), ISO_8859_1))
        .doesNotContain("entered");
  }

  @Test
  void opensUntilItIsTooOld() {
    String sealed = sealAt(NOW).seal(CONTENT, PURPOSE);
    assertThat(sealAt(NOW.plus(DAY)).open(sealed, PURPOSE, DAY)).isPresent();
    assertThat(sealAt(NOW.plus(DAY).plusMillis(1)).open(sealed, PURPOSE, DAY)).isEmpty();
  }

  @Test
  void opensForItsPurposeOnly() {
    assertThat(sealAt(NOW).open(sealAt(NOW).seal(CONTENT, PURPOSE), "other", DAY)).isEmpty();
  }

  @Test
  void opensNoSealOfTheCoresOwn() {
    TimedCardSeal cards = new TimedCardSeal(at(NOW));
    String card = cards.seal(CardNumber.of(Drafts.VISA));
    assertThat(sealAt(NOW).open(card, "card-number", DAY)).isEmpty();
    byte[] digits = CardNumber.of(Drafts.VISA).digits().getBytes(UTF_8);
    assertThat(cards.open(sealAt(NOW).seal(digits, "card-number"))).isEmpty();
  }

  @Test
  void aKeyThatIsMadeUpOpensNothingWhateverTheStoreOfSecretsDoes() {
    String sealed = sealAt(NOW).seal(CONTENT, PURPOSE);
    OutdatedSecrets secrets = new OutdatedSecrets();
    FormSeal other =
        new TimedSeal(new Sealer(secrets, random), Clock.fixed(NOW, ZoneOffset.UTC)).forForms();
    assertThat(other.open(sealed, PURPOSE, DAY)).isEmpty();
    secrets.isOut();
    assertThat(other.open(sealed, PURPOSE, DAY)).isEmpty();
    assertThat(secrets.questions()).isEqualTo(2);
  }

  @Property(tries = 200)
  void opensNothingThatWasTamperedWith(
      @ForAll @IntRange(min = 0, max = 60) int at, @ForAll @IntRange(min = 0, max = 7) int bit) {
    byte[] sealed = Base64.getUrlDecoder().decode(sealAt(NOW).seal(CONTENT, PURPOSE));
    sealed[at % sealed.length] ^= (byte) (1 << bit);
    String tampered = Base64.getUrlEncoder().encodeToString(sealed);
    assertThat(sealAt(NOW).open(tampered, PURPOSE, DAY)).isEmpty();
  }

  @Property(tries = 200)
  void opensNoOtherText(@ForAll String text) {
    assertThat(sealAt(NOW).open(text, PURPOSE, DAY)).isEmpty();
  }
}
