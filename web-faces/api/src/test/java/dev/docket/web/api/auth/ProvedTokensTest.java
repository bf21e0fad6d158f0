package dev.docket.web.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.docket.account.AccountId;
import dev.docket.account.SessionId;
import dev.docket.web.api.auth.AccessTokens.Claims;
import dev.docket.web.api.auth.ProvedTokens.Proof;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvedTokensTest {

  private static final Instant FROM = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant TO = FROM.plusSeconds(60);

  private final ProvedTokens tokens = new ProvedTokens();
  private final Proof proof;

  ProvedTokensTest() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("a").generate();
    Claims claims = new Claims(new AccountId(UUID.randomUUID()), new SessionId(UUID.randomUUID()));
    proof = new Proof(key, FROM, TO, claims);
  }

  @Test
  void aProofHoldsForAsLongAsItsKeyIsHeld() {
    tokens.keep("token", proof);
    assertThat(tokens.get("token", key -> key.equals(proof.key()))).contains(proof);
    assertThat(tokens.get("token", key -> false)).isEmpty();
    assertThat(tokens.get("other", key -> true)).isEmpty();
  }

  @Test
  void itIsInForceFromItsBeginningAndNotAtItsEnd() {
    assertThat(proof.isInForce(FROM.minusNanos(1))).isFalse();
    assertThat(proof.isInForce(FROM)).isTrue();
    assertThat(proof.isInForce(TO.minusNanos(1))).isTrue();
    assertThat(proof.isInForce(TO)).isFalse();
  }

  @Test
  void itForgetsAllRatherThanKeepTooMany() {
    for (int i = 0; i <= ProvedTokens.CAPACITY; i++) {
      tokens.keep("token" + i, proof);
    }
    assertThat(tokens.get("token0", key -> true)).isEmpty();
    assertThat(tokens.get("token" + ProvedTokens.CAPACITY, key -> true)).isPresent();
  }
}
