package dev.docket.web.api.auth;

/** Where the keys of access tokens come from. Asked for each token, by any number of threads. */
@FunctionalInterface
public interface TokenKeys {

  /**
   * Keys as a text. Prints nothing of it.
   *
   * @param version changes whenever the text does
   * @param text a JWK Set (RFC 7517, section 5) with private keys of the curve P-256, each with a
   *     {@code kid}: the first one signs, the others still verify
   */
  record KeySet(String version, String text) {

    /** The version alone. */
    @Override
    public String toString() {
      return "KeySet[version=" + version + "]";
    }
  }

  /** The keys that are known. */
  KeySet current();

  /**
   * Asked when a token names a key that is not in the set: another server may have begun to use it,
   * or anybody may have made it up. Gives what is known where nothing newer can be had.
   *
   * @param seen the version of the set that does not have the key
   */
  default KeySet newer(String seen) {
    return current();
  }
}
