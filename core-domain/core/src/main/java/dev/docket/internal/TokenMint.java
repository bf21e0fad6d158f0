package dev.docket.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.account.SessionToken;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Makes session tokens. They are random enough (256 bits) that a plain SHA-256 of them tells
 * nothing: no salt, no slow hash.
 */
final class TokenMint {

  private static final int BYTES = 32;

  private final RandomGenerator random;

  TokenMint(RandomGenerator random) {
    this.random = random;
  }

  SessionToken next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored of a token: 64 hexadecimal digits, lower case. */
  static String hash(SessionToken token) {
    return sha256(token.value());
  }

  /** SHA-256 (FIPS 180-4) of a text in UTF-8, 64 hexadecimal digits, lower case. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
    }
  }
}
