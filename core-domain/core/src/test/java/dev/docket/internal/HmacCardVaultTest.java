package dev.docket.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.Drafts;
import dev.docket.order.StoredCard;
import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretUnavailableException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacCardVaultTest {

  private static final CardNumber NUMBER = CardNumber.of(Drafts.VISA);
  private static final String ZEROS = "zeros:" + Base64.getEncoder().encodeToString(new byte[32]);

  /**
   * HMAC-SHA-256 of "4111111111111111" under 32 zero bytes, by {@code openssl dgst -sha256 -mac
   * hmac}.
   */
  private static final String BY_OPENSSL =
      "3acce036e24fa90a0b060b5655621b33c2bd5f90283e1bf521bedc942c241a0d";

  private final InMemorySecretSource secrets = new InMemorySecretSource();
  private final HmacCardVault vault = new HmacCardVault(secrets, new Random(1));

  @Test
  void fingerprintsAsTheStandardSays() {
    secrets.put(SecretSource.CARD_FINGERPRINT_KEYS, ZEROS);
    assertThat(vault.fingerprints(NUMBER))
        .containsExactly(new CardFingerprint("zeros", BY_OPENSSL));
  }

  @Test
  void keepsATokenThatIsNewEachTime() {
    secrets.put(SecretSource.CARD_FINGERPRINT_KEYS, ZEROS);
    StoredCard first = vault.store(NUMBER);
    StoredCard second = vault.store(NUMBER);
    assertThat(first.token()).isNotEqualTo(second.token());
    assertThat(first.token().version()).isEqualTo(4);
    assertThat(first.token().variant()).isEqualTo(2);
    assertThat(first.fingerprint()).isEqualTo(second.fingerprint());
    assertThat(first.masked()).isEqualTo("Visa •••• 1111");
  }

  @Test
  void aNewKeyIsUsedAtOnceAndTheOldOneStillFinds() {
    secrets.put(SecretSource.CARD_FINGERPRINT_KEYS, ZEROS);
    CardFingerprint old = vault.store(NUMBER).fingerprint();
    String newKey = "new:" + Base64.getEncoder().encodeToString("n".repeat(32).getBytes(US_ASCII));
    secrets.put(SecretSource.CARD_FINGERPRINT_KEYS, newKey + "\n" + ZEROS);
    assertThat(vault.store(NUMBER).fingerprint().keyId()).isEqualTo("new");
    assertThat(vault.fingerprints(NUMBER)).hasSize(2).element(1).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "no key", "k:AAAA", "k_1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
  void saysWhichRingIsMalformedAndNothingOfIt(String ring) {
    secrets.put(SecretSource.CARD_FINGERPRINT_KEYS, ring);
    assertThatThrownBy(() -> vault.fingerprints(NUMBER))
        .isInstanceOf(SecretUnavailableException.class)
        .hasMessageContaining("card-fingerprint-keys")
        .hasMessageNotContaining("AAAA");
    assertThat(List.of(secrets.read(SecretSource.CARD_FINGERPRINT_KEYS).toString()))
        .noneMatch(text -> text.contains("AAAA"));
  }
}
