package dev.docket.web.api.auth;

import static java.lang.System.Logger.Level.ERROR;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that sign and verify tokens, read again when their version changes. */
final class KeyRing {

  /** What is wrong is told without the text, which is secret. */
  private static final String UNREADABLE =
      "The secret 'token-signing-keys' must be a JWK Set with keys of the curve P-256, each with a"
          + " kid and the first of them private";

  private static final String REMEDY = "; write it anew.";

  private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());

  private final TokenKeys source;
  private volatile @Nullable Reading last;

  /** Prints no key. */
  private record Reading(String version, ECKey signing, List<ECKey> verifying) {

    static Reading of(String version, List<ECKey> keys) {
      return new Reading(version, keys.get(0), keys.stream().map(ECKey::toPublicJWK).toList());
    }

    Reading as(String other) {
      return new Reading(other, signing, verifying);
    }

    Optional<ECKey> find(String id) {
      return verifying.stream().filter(key -> key.getKeyID().equals(id)).findFirst();
    }

    @Override
    public String toString() {
      return "Reading[version=" + version + "]";
    }
  }

  KeyRing(TokenKeys source) {
    this.source = source;
  }

  ECKey signing() {
    ECKey first = reading().signing();
    if (!first.isPrivate()) {
      throw new IllegalStateException(UNREADABLE + REMEDY);
    }
    return first;
  }

  /** The public key of that id, which anybody may have made up. */
  Optional<ECKey> verifying(@Nullable String id) {
    if (id == null) {
      return Optional.empty();
    }
    Reading seen = reading();
    return seen.find(id).or(() -> reading(source.newer(seen.version())).find(id));
  }

  /** True for a public key that is part of the ring now. */
  boolean holds(ECKey key) {
    return reading().verifying().contains(key);
  }

  private Reading reading() {
    return reading(source.current());
  }

  private Reading reading(TokenKeys.KeySet set) {
    Reading known = last;
    if (known == null || !known.version().equals(set.version())) {
      known = read(set, known);
      last = known;
    }
    return known;
  }

  /** Nobody is logged out because a set was damaged while Docket runs. */
  private static Reading read(TokenKeys.KeySet set, @Nullable Reading before) {
    Optional<List<ECKey>> keys = parse(set.text());
    if (keys.isPresent()) {
      return Reading.of(set.version(), keys.get());
    }
    if (before == null) {
      throw new IllegalStateException(UNREADABLE + REMEDY);
    }
    LOG.log(ERROR, UNREADABLE + "; the keys known before stay in use");
    return before.as(set.version());
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
