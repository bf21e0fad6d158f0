package dev.docket.order;

import java.util.regex.Pattern;

/**
 * A keyed fingerprint of a card number: HMAC-SHA-256 (RFC 2104, FIPS 180-4) over the number's
 * digits in ASCII. Equal numbers have equal fingerprints under one key; without the key it tells
 * nothing.
 *
 * @param keyId which key of the ring made it: 1 to 32 letters, digits and hyphens
 * @param hex 64 hexadecimal digits, lower case
 */
public record CardFingerprint(String keyId, String hex) {

  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9-]{1,32}");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException when a part is not of its form
   */
  public CardFingerprint {
    if (!KEY_ID.matcher(keyId).matches() || !HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a fingerprint");
    }
  }

  /**
   * @param text as {@link #text()} makes it
   * @throws IllegalArgumentException when it is not of that form
   */
  public static CardFingerprint parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("not a fingerprint");
    }
    return new CardFingerprint(text.substring(0, dot), text.substring(dot + 1));
  }

  /** Key id and digits with a full stop between them; safe in a URL. */
  public String text() {
    return keyId + "." + hex;
  }
}
