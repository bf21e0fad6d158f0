package dev.docket.web.api.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.docket.account.AccountId;
import dev.docket.account.Session;
import dev.docket.account.SessionId;
import dev.docket.validation.Uuids;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens: JSON Web Tokens (RFC 7519) of the profile of RFC 9068, signed with ES256 and
 * nothing else, as RFC 8725 advises. A token proves which session its bearer has; whether that
 * session is in force, and what it may do, is for the session itself to say.
 */
public final class AccessTokens {

  /** How long a token is good for. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
  static final String ISSUER = "urn:docket";
  static final String AUDIENCE = "urn:docket:api:v1";
  static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  static final String SESSION_CLAIM = "sid";

  private static final String CLIENT = "docket";

  private final KeyRing keys;
  private final Clock clock;
  private final ProvedTokens proved = new ProvedTokens();

  /**
   * @param keys asked for each token, so that a new key needs no restart
   * @param clock tells when tokens begin and end
   */
  public AccessTokens(TokenKeys keys, Clock clock) {
    this.keys = new KeyRing(keys);
    this.clock = clock;
  }

  /**
   * What a token proves.
   *
   * @param account whose it is
   * @param session the session that it belongs to
   */
  public record Claims(AccountId account, SessionId session) {}

  /**
   * Reads the keys, for a start that shall fail when they are malformed.
   *
   * @throws IllegalStateException when none of them can sign; the message is a sentence
   */
  public void requireKeys() {
    keys.signing();
  }

  /** A token for a session. */
  public String issue(Session session) {
    ECKey key = keys.signing();
    Instant now = clock.instant();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(session.actor().id().text())
                .claim("client_id", CLIENT)
                .claim(SESSION_CLAIM, session.id().text())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build());
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException unusable) {
      throw new IllegalStateException("the first key of token-signing-keys can't sign", unusable);
    }
    return token.serialize();
  }

  /** What the token proves; empty when it proves nothing. */
  public Optional<Claims> verify(String token) {
    return inForce(proved.get(token, keys::holds).or(() -> prove(token)));
  }

  /** What the token proves, if it was looked at before: this is no work. */
  Optional<Claims> proved(String token) {
    return inForce(proved.get(token, keys::holds));
  }

  private Optional<Claims> inForce(Optional<ProvedTokens.Proof> found) {
    return found.filter(proof -> proof.isInForce(clock.instant())).map(ProvedTokens.Proof::claims);
  }

  private Optional<ProvedTokens.Proof> prove(String token) {
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      Optional<ECKey> key = signer(jwt);
      return key.isEmpty() ? Optional.empty() : proof(key.get(), jwt.getJWTClaimsSet(), token);
    } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Optional<ECKey> signer(SignedJWT jwt) throws JOSEException {
    JWSHeader header = jwt.getHeader();
    if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())
        || !TYPE.equals(header.getType())
        || header.getCriticalParams() != null
        || bringsKey(header)) {
      return Optional.empty();
    }
    Optional<ECKey> key = keys.verifying(header.getKeyID());
    return key.isPresent() && jwt.verify(new ECDSAVerifier(key.get())) ? key : Optional.empty();
  }

  /** Keys come from the secret store; a token that brings its own is an attack. */
  @SuppressWarnings("deprecation") // x5t is looked at to be refused
  private static boolean bringsKey(JWSHeader header) {
    return header.getJWK() != null
        || header.getJWKURL() != null
        || header.getX509CertURL() != null
        || header.getX509CertChain() != null
        || header.getX509CertThumbprint() != null
        || header.getX509CertSHA256Thumbprint() != null;
  }

  private Optional<ProvedTokens.Proof> proof(ECKey key, JWTClaimsSet claims, String token)
      throws ParseException {
    Date from = claims.getNotBeforeTime();
    Date to = claims.getExpirationTime();
    if (!ISSUER.equals(claims.getIssuer())
        || !List.of(AUDIENCE).equals(claims.getAudience())
        || from == null
        || to == null) {
      return Optional.empty();
    }
    ProvedTokens.Proof proof =
        new ProvedTokens.Proof(
            key,
            from.toInstant().minus(CLOCK_SKEW),
            to.toInstant().plus(CLOCK_SKEW),
            new Claims(
                new AccountId(uuid(claims.getSubject())),
                new SessionId(uuid(claims.getStringClaim(SESSION_CLAIM)))));
    proved.keep(token, proof);
    return Optional.of(proof);
  }

  private static UUID uuid(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("a claim is missing");
    }
    return Uuids.parse(text);
  }
}
