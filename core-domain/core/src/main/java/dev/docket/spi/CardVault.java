package dev.docket.spi;

import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.StoredCard;
import java.util.List;

/**
 * Turns a card number into what may be kept of it. An adapter may keep numbers in a vault of its
 * own, outside of Docket; the standard one keeps none. Safe for use by any number of threads.
 */
public interface CardVault {

  /**
   * A new random token, with the brand, the last four digits and the fingerprint under the newest
   * key.
   *
   * @throws SecretUnavailableException when the key can't be had
   */
  StoredCard store(CardNumber number);

  /**
   * The number's fingerprint under every known key, the newest first.
   *
   * @throws SecretUnavailableException when the keys can't be had
   */
  List<CardFingerprint> fingerprints(CardNumber number);

  /**
   * True when the fingerprint is the number's. A key that another server has made the newest
   * meanwhile counts as known.
   *
   * @throws SecretUnavailableException when the keys can't be had
   */
  boolean matches(CardNumber number, CardFingerprint fingerprint);

  /**
   * Has its keys, if it needs any, as they should be: asked at a start, for that to fail rather
   * than the first use. By default, of a vault without keys, nothing.
   *
   * @throws SecretUnavailableException when the keys can't be had
   */
  default void requireKeys() {}
}
