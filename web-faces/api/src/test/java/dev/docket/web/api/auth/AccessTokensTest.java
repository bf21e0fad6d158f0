package dev.docket.web.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.docket.account.AccountId;
import dev.docket.account.Actor;
import dev.docket.account.Client;
import dev.docket.account.Role;
import dev.docket.account.Session;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.web.api.auth.AccessTokens.Claims;
import dev.docket.web.api.auth.TokenKeys.KeySet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of ours are taken, and nothing else is (RFC 8725). */
class AccessTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final ECKey OURS = key("a");
  private static final ECKey FOREIGN = key("a");

  private static final Session SESSION =
      new Session(
          new SessionId(UUID.randomUUID()),
          new Actor(new AccountId(UUID.randomUUID()), "ann", Set.of(Role.USER)),
          SessionKind.API,
          new Client("", ""),
          NOW,
          NOW,
          NOW.plusSeconds(1));

  private String ring = ring(OURS);
  private final TokenKeys keys = () -> new KeySet(ring, ring);
  private final AccessTokens tokens = at(NOW);

  private AccessTokens at(Instant time) {
    return at(time, keys);
  }

  private static AccessTokens at(Instant time, TokenKeys keys) {
    return new AccessTokens(keys, Clock.fixed(time, ZoneOffset.UTC));
  }

  private static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String ring(ECKey... keys) {
    return new JWKSet(Arrays.<JWK>asList(keys)).toString(false);
  }

  private static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.ES256).type(AccessTokens.TYPE).keyID("a");
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(AccessTokens.ISSUER)
        .audience(AccessTokens.AUDIENCE)
        .subject(SESSION.actor().id().text())
        .claim(AccessTokens.SESSION_CLAIM, SESSION.id().text())
        .notBeforeTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plus(AccessTokens.LIFE)));
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
      throws Exception {
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  private static String signed(JWSHeader.Builder header) throws Exception {
    return signed(header.build(), claims().build(), new ECDSASigner(OURS));
  }

  private static String signed(JWTClaimsSet.Builder claims) throws Exception {
    return signed(header().build(), claims.build(), new ECDSASigner(OURS));
  }

  @ParameterizedTest
  @MethodSource("unfitForAStart")
  void aStartCanAskForKeysThatSign(String unfit) {
    assertThatCode(tokens::requireKeys).doesNotThrowAnyException();
    ring = unfit;
    assertThatThrownBy(at(NOW)::requireKeys)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("token-signing-keys");
  }

  static Stream<String> unfitForAStart() {
    return Stream.of("", "nonsense", "{\"keys\":[]}", ring(OURS.toPublicJWK(), OURS));
  }

  @Test
  void aTokenOfOursProvesItsSession() throws Exception {
    assertThat(tokens.verify(tokens.issue(SESSION)))
        .contains(new Claims(SESSION.actor().id(), SESSION.id()));
    assertThat(tokens.verify(signed(claims()))).isPresent();
  }

  @Test
  void itSaysWhatItMustAndNothingOfThePerson() throws Exception {
    SignedJWT token = SignedJWT.parse(tokens.issue(SESSION));
    assertThat(token.getJWTClaimsSet().getClaims())
        .containsOnlyKeys("iss", "aud", "sub", "sid", "client_id", "iat", "nbf", "exp", "jti");
    assertThat(token.getHeader().toJSONObject()).containsOnlyKeys("alg", "typ", "kid");
  }

  @Test
  void itIsGoodForTenMinutesAndALittleSkew() {
    String token = tokens.issue(SESSION);
    Duration most = AccessTokens.LIFE.plus(AccessTokens.CLOCK_SKEW);
    assertThat(at(NOW.minus(AccessTokens.CLOCK_SKEW)).verify(token)).isPresent();
    assertThat(at(NOW.minus(AccessTokens.CLOCK_SKEW).minusSeconds(1)).verify(token)).isEmpty();
    assertThat(at(NOW.plus(most).minusSeconds(1)).verify(token)).isPresent();
    assertThat(at(NOW.plus(most)).verify(token)).isEmpty();
  }

  @Test
  void whatWasProvedOnceEndsAllTheSame() {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    InstantSource time = now::get;
    AccessTokens asked = new AccessTokens(keys, time.withZone(ZoneOffset.UTC));
    String token = asked.issue(SESSION);
    assertThat(asked.verify(token)).isPresent();
    assertThat(asked.verify(token)).contains(new Claims(SESSION.actor().id(), SESSION.id()));
    now.set(NOW.plus(AccessTokens.LIFE).plus(AccessTokens.CLOCK_SKEW));
    assertThat(asked.verify(token)).isEmpty();
  }

  @Test
  void whatWasProvedIsToldWithoutALook() {
    String token = tokens.issue(SESSION);
    assertThat(tokens.proved(token)).isEmpty();
    assertThat(tokens.verify(token)).isPresent();
    assertThat(tokens.proved(token)).contains(new Claims(SESSION.actor().id(), SESSION.id()));
    ring = ring(key("b"));
    assertThat(tokens.proved(token)).isEmpty();
  }

  @Test
  void aTokenThatWasProvedBringsNoOtherIn() {
    String token = tokens.issue(SESSION);
    assertThat(tokens.verify(token)).isPresent();
    assertThat(tokens.verify(token.substring(0, token.lastIndexOf('.')) + ".AAAA")).isEmpty();
    assertThat(tokens.verify(token + "A")).isEmpty();
  }

  @Test
  void aNewKeySignsAtOnceAndTheOldOneStillVerifies() throws Exception {
    String old = tokens.issue(SESSION);
    ECKey next = key("b");
    ring = ring(next, OURS);
    assertThat(SignedJWT.parse(tokens.issue(SESSION)).getHeader().getKeyID()).isEqualTo("b");
    assertThat(tokens.verify(old)).isPresent();
    ring = ring(next);
    assertThat(tokens.verify(old)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "a.b.c", "..", "eyJhbGciOiJub25lIn0.e30."})
  void garbageProvesNothing(String token) {
    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void noneProvesNothing() {
    assertThat(tokens.verify(new PlainJWT(claims().build()).serialize())).isEmpty();
  }

  @Test
  void aForeignKeyOfTheSameIdProvesNothing() throws Exception {
    assertThat(tokens.verify(signed(header().build(), claims().build(), new ECDSASigner(FOREIGN))))
        .isEmpty();
  }

  @Test
  void thePublicKeyAsAnHmacSecretProvesNothing() throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).type(AccessTokens.TYPE).keyID("a").build();
    JWSSigner signer = new MACSigner(OURS.toPublicJWK().toJSONString());
    assertThat(tokens.verify(signed(header, claims().build(), signer))).isEmpty();
  }

  @Test
  void aTokenThatBringsItsKeyProvesNothing() throws Exception {
    JWSHeader header = header().jwk(FOREIGN.toPublicJWK()).build();
    assertThat(tokens.verify(signed(header, claims().build(), new ECDSASigner(FOREIGN)))).isEmpty();
    assertThat(tokens.verify(signed(header().jwk(OURS.toPublicJWK())))).isEmpty();
    assertThat(tokens.verify(signed(header().jwkURL(URI.create("https://evil.example")))))
        .isEmpty();
  }

  @Test
  void anotherHeaderProvesNothing() throws Exception {
    assertThat(tokens.verify(signed(header()))).isPresent();
    assertThat(tokens.verify(signed(header().keyID(null)))).isEmpty();
    assertThat(tokens.verify(signed(header().keyID("b")))).isEmpty();
    assertThat(tokens.verify(signed(header().type(JOSEObjectType.JWT)))).isEmpty();
    assertThat(tokens.verify(signed(header().type(null)))).isEmpty();
    assertThat(tokens.verify(signed(header().criticalParams(Set.of("exp"))))).isEmpty();
  }

  @Test
  void otherClaimsProveNothing() throws Exception {
    for (UnaryOperator<JWTClaimsSet.Builder> change :
        Set.<UnaryOperator<JWTClaimsSet.Builder>>of(
            c -> c.issuer("urn:other"),
            c -> c.issuer(null),
            c -> c.audience("urn:other"),
            c -> c.audience((String) null),
            c -> c.subject(null),
            c -> c.subject("ann"),
            c -> c.claim(AccessTokens.SESSION_CLAIM, null),
            c -> c.claim(AccessTokens.SESSION_CLAIM, 1),
            c -> c.notBeforeTime(null),
            c -> c.expirationTime(null))) {
      assertThat(tokens.verify(signed(change.apply(claims())))).isEmpty();
    }
  }

  /** Keeps to its set until it is asked for a newer one, and counts the times. */
  private final class Behind implements TokenKeys {

    private final KeySet before = new KeySet("1", ring(OURS));
    private int questions;

    @Override
    public KeySet current() {
      return before;
    }

    @Override
    public KeySet newer(String seen) {
      assertThat(seen).isEqualTo("1");
      questions++;
      return new KeySet("2", ring);
    }
  }

  @Test
  void aKeyThatAnotherServerHasBegunToUseIsLookedUp() {
    Behind behind = new Behind();
    ring = ring(key("next"), OURS);

    assertThat(at(NOW, behind).verify(tokens.issue(SESSION))).isPresent();
    assertThat(behind.questions).isOne();
  }

  @Test
  void nobodyIsAskedForAKeyWithoutAName() throws Exception {
    Behind behind = new Behind();

    assertThat(at(NOW, behind).verify(signed(header().keyID(null)))).isEmpty();
    assertThat(behind.questions).isZero();
  }

  @Test
  void nothingOfTheKeysIsPrinted() {
    assertThat(new KeySet("1", ring(OURS))).hasToString("KeySet[version=1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "{\"keys\":[]}"})
  void aSetThatIsDamagedLeavesTheKeysAsTheyWere(String damaged) {
    String token = tokens.issue(SESSION);
    ring = damaged;

    assertThat(tokens.verify(token)).isPresent();
  }
}
