package dev.docket.web.api.auth;

/** Where the keys of access tokens come from. Asked for each token, by any number of threads. */
public interface TokenKeys {

  /**
   * A JWK Set (RFC 7517, section 5) with private keys of the curve P-256, each with a {@code kid}:
   * the first one signs, the others still verify.
   */
  String jwkSet();

  /**
   * The same, past any cache: asked when a token names a key that is not in the set, which another
   * server may have begun to use.
   */
  default String jwkSetAfresh() {
    return jwkSet();
  }
}
