package dev.docket.web.api.auth;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that sign and verify tokens, read again when their text changes. */
final class KeyRing {

  private record Reading(String text, List<ECKey> keys) {}

  private final TokenKeys source;
  private volatile Reading last = new Reading("", List.of());

  KeyRing(TokenKeys source) {
    this.source = source;
  }

  ECKey signing() {
    return keys().get(0);
  }

  Optional<ECKey> verifying(@Nullable String id) {
    return find(id, keys()).or(() -> find(id, keysOf(source.jwkSetAfresh())));
  }

  private static Optional<ECKey> find(@Nullable String id, List<ECKey> keys) {
    return keys.stream().filter(key -> key.getKeyID().equals(id)).findFirst();
  }

  private List<ECKey> keys() {
    return keysOf(source.jwkSet());
  }

  private List<ECKey> keysOf(String text) {
    Reading reading = last;
    if (!reading.text().equals(text)) {
      reading = new Reading(text, parse(text));
      last = reading;
    }
    return reading.keys();
  }

  /** What is wrong is told without the text, which is secret. */
  private static List<ECKey> parse(String text) {
    try {
      List<ECKey> keys =
          JWKSet.parse(text).getKeys().stream()
              .filter(ECKey.class::isInstance)
              .map(ECKey.class::cast)
              .filter(key -> Curve.P_256.equals(key.getCurve()) && key.getKeyID() != null)
              .toList();
      if (keys.isEmpty()) {
        throw unreadable();
      }
      return keys;
    } catch (ParseException notJwk) {
      throw unreadable();
    }
  }

  private static IllegalStateException unreadable() {
    return new IllegalStateException(
        "token-signing-keys must be a JWK Set with at least one key of the curve P-256 and a kid");
  }
}
