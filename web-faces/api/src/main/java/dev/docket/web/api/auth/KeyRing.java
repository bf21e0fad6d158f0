package dev.docket.web.api.auth;

import static java.lang.System.Logger.Level.ERROR;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that sign and verify tokens, read again when their text changes. */
final class KeyRing {

  /** What is wrong is told without the text, which is secret. */
  private static final String UNREADABLE =
      "The secret 'token-signing-keys' must be a JWK Set with keys of the curve P-256, each with a"
          + " kid and the first of them private";

  private static final String REMEDY = "; write it anew.";

  private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());

  private record Reading(String text, List<ECKey> keys) {}

  private final TokenKeys source;
  private volatile Reading last = new Reading("", List.of());

  KeyRing(TokenKeys source) {
    this.source = source;
  }

  ECKey signing() {
    ECKey first = keys().get(0);
    if (!first.isPrivate()) {
      throw new IllegalStateException(UNREADABLE + REMEDY);
    }
    return first;
  }

  Optional<ECKey> verifying(@Nullable String id) {
    return find(id, keys()).or(() -> find(id, keysOf(source.jwkSetAfresh())));
  }

  private static Optional<ECKey> find(@Nullable String id, List<ECKey> keys) {
    return keys.stream().filter(key -> key.getKeyID().equals(id)).findFirst();
  }

  /** True for a key that is part of the ring now. */
  boolean holds(ECKey key) {
    return keys().contains(key);
  }

  private List<ECKey> keys() {
    return keysOf(source.jwkSet());
  }

  private List<ECKey> keysOf(String text) {
    Reading reading = last;
    if (reading.keys().isEmpty() || !reading.text().equals(text)) {
      reading = new Reading(text, parse(text).orElseGet(this::keysBefore));
      last = reading;
    }
    return reading.keys();
  }

  /** Nobody is logged out because a set was damaged while Docket runs. */
  private List<ECKey> keysBefore() {
    List<ECKey> keys = last.keys();
    if (keys.isEmpty()) {
      throw new IllegalStateException(UNREADABLE + REMEDY);
    }
    LOG.log(ERROR, UNREADABLE + "; the keys known before stay in use");
    return keys;
  }

  private static Optional<List<ECKey>> parse(String text) {
    try {
      List<ECKey> keys =
          JWKSet.parse(text).getKeys().stream()
              .filter(ECKey.class::isInstance)
              .map(ECKey.class::cast)
              .filter(key -> Curve.P_256.equals(key.getCurve()) && key.getKeyID() != null)
              .toList();
      return Optional.of(keys).filter(found -> !found.isEmpty());
    } catch (ParseException notJwk) {
      return Optional.empty();
    }
  }
}
