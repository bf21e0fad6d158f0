package dev.docket.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name that somebody logs in with: as it was entered, and a form by which names are compared
 * without regard to case or width (after RFC 8265, section 3.3, UsernameCaseMapped).
 *
 * @param value 1 to {@value Actor#MAX_LENGTH} letters, digits and {@value #PUNCTUATION}, without
 *     blanks around it
 */
public record Username(String value) {

  /** What may stand in a name beside letters and digits. */
  public static final String PUNCTUATION = "- _ . @ +";

  /**
   * @throws IllegalArgumentException when the name is too long or has other characters
   */
  public Username {
    if (!hasAllowedLength(value) || !hasAllowedCharacters(value)) {
      throw new IllegalArgumentException("not a username");
    }
  }

  /** True for 1 to {@value Actor#MAX_LENGTH} characters, in both forms. */
  public static boolean hasAllowedLength(String text) {
    return !text.isEmpty()
        && text.length() <= Actor.MAX_LENGTH
        && keyOf(text).length() <= Actor.MAX_LENGTH;
  }

  /** True for letters and digits of any script, and {@value #PUNCTUATION}. */
  public static boolean hasAllowedCharacters(String text) {
    return text.codePoints().allMatch(Username::isAllowed);
  }

  private static boolean isAllowed(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || (!Character.isWhitespace(codePoint) && PUNCTUATION.indexOf(codePoint) >= 0);
  }

  /** The form by which names are compared; also of a text that is no username. */
  public static String keyOf(String text) {
    String folded =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  /** The form by which names are compared; unique among accounts. */
  public String key() {
    return keyOf(value);
  }
}
