package dev.docket.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.SecretSource;
import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

  private final OutdatedSecrets store = new OutdatedSecrets();
  private final KeyRing ring = new KeyRing(store, SecretSource.SEALING_KEYS);

  @Test
  void findsTheKeyThatAnotherServerHasBegunToUse() {
    assertThat(ring.find("new")).isPresent();
    assertThat(ring.find("old")).isPresent();
    assertThat(store.questions()).isOne();
  }

  @Test
  void findsItByAnUntrustedIdToo() {
    assertThat(ring.findUntrusted("new")).isPresent();
    assertThat(ring.findUntrusted("old")).isPresent();
    assertThat(store.questions()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a_b", "a\nb", "k123456789012345678901234567890123"})
  void asksNothingForAnIdThatNoRingHas(String id) {
    assertThat(ring.findUntrusted(id)).isEmpty();
    assertThat(store.questions()).isZero();
  }

  @Test
  void whatTheStoreCannotTellIsUnknownToWhoeverMakesItUpAndAnOutageToDocketItself() {
    store.isOut();
    assertThat(ring.findUntrusted("new")).isEmpty();
    assertThatThrownBy(() -> ring.find("new")).isInstanceOf(SecretStoreUnavailableException.class);
  }

  @Test
  void aRingThatIsMalformedIsToldToBoth() {
    store.know("no ring");
    assertThatThrownBy(() -> ring.findUntrusted("new"))
        .isExactlyInstanceOf(SecretUnavailableException.class);
    assertThatThrownBy(() -> ring.find("new"))
        .isExactlyInstanceOf(SecretUnavailableException.class);
  }
}
