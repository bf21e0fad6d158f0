package dev.docket.web.api.auth;

import com.nimbusds.jose.jwk.ECKey;
import dev.docket.web.api.auth.AccessTokens.Claims;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Tokens whose signature was checked already: a program sends the same one with each request, and
 * the check costs as much as everything else that a request takes. What proved nothing is not kept:
 * made-up tokens would fill it. Safe for use by any number of threads.
 */
final class ProvedTokens {

  /** Beyond this everything is checked anew: some 10 MB. */
  static final int CAPACITY = 10_000;

  private final Map<String, Proof> proofs = new ConcurrentHashMap<>();

  /**
   * What a token was found to prove.
   *
   * @param key the key that it is signed with
   * @param from when it begins to be good, the skew of clocks considered
   * @param to when it is good no longer
   */
  record Proof(ECKey key, Instant from, Instant to, Claims claims) {

    boolean isInForce(Instant now) {
      return !now.isBefore(from) && now.isBefore(to);
    }
  }

  /**
   * What is known of a token.
   *
   * @param held true for a key that still verifies
   */
  Optional<Proof> get(String token, Predicate<ECKey> held) {
    return Optional.ofNullable(proofs.get(token)).filter(proof -> held.test(proof.key()));
  }

  void keep(String token, Proof proof) {
    if (proofs.size() >= CAPACITY) {
      proofs.clear();
    }
    proofs.put(token, proof);
  }
}
