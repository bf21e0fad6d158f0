package dev.docket.spi;

/**
 * Where Docket reads its secrets. Called often: an adapter keeps what it read for a while. Safe for
 * use by any number of threads.
 *
 * <p>A key ring is a text with one key a line, {@code id:key}; the id has 1 to 32 letters, digits
 * and hyphens, the key is 32 random bytes in Base64 (RFC 4648, section 4). The first line is the
 * key that is used for new values; the others are still known.
 */
public interface SecretSource {

  /** The key ring of the card fingerprints. */
  String CARD_FINGERPRINT_KEYS = "card-fingerprint-keys";

  /** The key ring that seals what passes through forms and waits to be imported. */
  String SEALING_KEYS = "sealing-keys";

  /**
   * The keys that sign access tokens: a JWK Set (RFC 7517, section 5) with private keys of the
   * curve P-256, each with a {@code kid}. The first one signs; the others still verify.
   */
  String TOKEN_SIGNING_KEYS = "token-signing-keys";

  /** The code, at least 20 random characters, that makes the first person an admin. */
  String FIRST_ADMIN_CODE = "first-admin-code";

  /**
   * What the database is opened with: a JSON object with the texts {@code username} and {@code
   * password}, and possibly {@code host}, {@code port} and {@code dbname}, as Amazon RDS writes it.
   * Never made up.
   */
  String DATABASE_CREDENTIALS = "database-credentials";

  /**
   * What is known of a secret; of one that is not known yet, what its store says.
   *
   * @param name lower-case letters, digits and hyphens
   * @throws SecretUnavailableException when there is no such secret or it can't be read
   */
  Secret read(String name);

  /**
   * What the store says now, or said a second ago at most: for when a value was refused because
   * another has taken its place. From then on {@link #read} gives the same. Many who ask at once
   * are one question to the store.
   *
   * @param name lower-case letters, digits and hyphens
   * @throws SecretUnavailableException when there is no such secret or it can't be read; what was
   *     known stays known
   */
  default Secret readAfresh(String name) {
    return read(name);
  }

  /**
   * For when something names a key that a ring does not have: another server may have begun to use
   * it, or anybody may have made it up. Gives what the store says now; what is known, when that
   * takes long, fails, or was in vain a few seconds ago. Many who ask at once are one question to
   * the store.
   *
   * @param name lower-case letters, digits and hyphens
   * @param seen the version that does not have the key
   * @throws SecretUnavailableException when nothing is known of it, and it can't be read
   */
  default Secret readNewer(String name, String seen) {
    try {
      return readAfresh(name);
    } catch (SecretUnavailableException untold) {
      return read(name);
    }
  }
}
