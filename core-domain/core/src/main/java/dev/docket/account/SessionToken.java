package dev.docket.account;

/**
 * What lets a session's owner in: 32 random bytes in Base64 for URLs (RFC 4648, section 5), 43
 * characters, when Docket made it; anything, when it comes from outside. Only its SHA-256 is
 * stored. Prints nothing of it.
 *
 * @param value the text
 */
public record SessionToken(String value) {

  /** Nothing of it. */
  @Override
  public String toString() {
    return "SessionToken[masked]";
  }
}
