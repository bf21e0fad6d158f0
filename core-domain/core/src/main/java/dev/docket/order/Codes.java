package dev.docket.order;

/** What store codes and product codes have in common. */
final class Codes {

  static final int MAX_LENGTH = 32;
  static final String PUNCTUATION = "-_./";

  private Codes() {}

  static boolean hasAllowedLength(String code) {
    return code.length() <= MAX_LENGTH;
  }

  static boolean hasAllowedCharacters(String code) {
    return code.chars().allMatch(Codes::isAllowed);
  }

  static String requireValid(String what, String code) {
    if (code.isEmpty() || !hasAllowedLength(code) || !hasAllowedCharacters(code)) {
      throw new IllegalArgumentException(
          what
              + ": 1 to "
              + MAX_LENGTH
              + " ASCII letters, digits and "
              + PUNCTUATION
              + " expected");
    }
    return code;
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PUNCTUATION.indexOf(c) >= 0;
  }
}
