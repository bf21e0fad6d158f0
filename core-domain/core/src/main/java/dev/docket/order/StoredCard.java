package dev.docket.order;

import java.util.UUID;

/**
 * What is kept of a card.
 *
 * @param token random, says nothing about the number
 * @param brand the scheme
 * @param lastFour the last four digits
 * @param fingerprint finds the order again by its full number
 */
public record StoredCard(
    UUID token, CardBrand brand, String lastFour, CardFingerprint fingerprint) {

  /** Brand and last four digits for people, such as {@code Visa •••• 1111}. */
  public String masked() {
    return brand.displayName() + " \u2022\u2022\u2022\u2022 " + lastFour;
  }
}
