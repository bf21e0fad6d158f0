package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.StoredCard;
import dev.docket.spi.CardVault;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link CardVault} promises, wherever it keeps numbers, or none. */
public abstract class CardVaultContract {

  private static final CardNumber VISA = CardNumber.of(OrderDrafts.VISA);
  private static final CardNumber AMEX = CardNumber.of(OrderDrafts.AMEX);
  private static final int WRITERS = 20;

  private CardVault vault;

  /** For subclasses. */
  protected CardVaultContract() {}

  /** The vault under test. */
  protected abstract CardVault vault();

  /** Makes another key the newest; those before it are still known. */
  protected abstract void rotate();

  @BeforeEach
  void open() {
    vault = vault();
  }

  @Test
  void keepsWhatPeopleKnowACardBy() {
    assertThat(vault.store(VISA).brand()).isEqualTo(CardBrand.VISA);
    assertThat(vault.store(VISA).lastFour()).isEqualTo("1111");
    assertThat(vault.store(AMEX).brand()).isEqualTo(CardBrand.AMEX);
    assertThat(vault.store(AMEX).lastFour()).isEqualTo("0005");
  }

  @Test
  void givesEachStoringATokenOfItsOwn() {
    assertThat(vault.store(VISA).token()).isNotEqualTo(vault.store(VISA).token());
  }

  @Test
  void hasItsKeys() {
    assertThatCode(vault::requireKeys).doesNotThrowAnyException();
  }

  @Test
  void findsANumberByItsFingerprint() {
    assertThat(vault.fingerprints(VISA)).containsExactly(vault.store(VISA).fingerprint());
    assertThat(vault.fingerprints(VISA)).doesNotContain(vault.store(AMEX).fingerprint());
  }

  @Test
  void findsANumberThatWasStoredBeforeTheKeyWasChanged() {
    CardFingerprint old = vault.store(VISA).fingerprint();
    rotate();
    CardFingerprint now = vault.store(VISA).fingerprint();

    assertThat(now.keyId()).isNotEqualTo(old.keyId());
    assertThat(vault.fingerprints(VISA)).containsExactly(now, old);
    assertThat(vault.matches(VISA, now)).isTrue();
    assertThat(vault.matches(VISA, old)).isTrue();
    assertThat(vault.matches(AMEX, old)).isFalse();
  }

  @Test
  void knowsNoNumberByAFingerprintOfAnotherVault() {
    CardFingerprint own = vault.store(VISA).fingerprint();

    assertThat(vault.matches(VISA, new CardFingerprint("elsewhere", own.hex()))).isFalse();
  }

  @Test
  void saysNothingOfTheNumberBeyondItsLastFour() {
    StoredCard card = vault.store(VISA);

    assertThat(card.toString()).doesNotContain(VISA.digits().substring(0, 12));
    assertThat(card.toString()).doesNotContain(VISA.digits().substring(4, 12));
  }

  @Test
  void servesManyAtOnce() throws Exception {
    List<CardFingerprint> all = Together.call(WRITERS, () -> vault.store(VISA).fingerprint());

    assertThat(all).containsOnly(vault.store(VISA).fingerprint());
  }
}
