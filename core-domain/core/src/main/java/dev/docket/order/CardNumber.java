package dev.docket.order;

import java.util.regex.Pattern;

/**
 * A payment card's number, held in memory only for as long as a command takes. Prints itself
 * masked; two numbers are equal when their digits are. It is never stored: see {@link
 * dev.docket.spi.CardVault}.
 *
 * <p>Source: ISO/IEC 7812-1 (length up to 19 digits, check digit by the Luhn formula, annex B).
 */
public final class CardNumber {

  /** The fewest digits. */
  public static final int MIN_LENGTH = 12;

  /** The most digits. */
  public static final int MAX_LENGTH = 19;

  private static final int LAST = 4;
  private static final Pattern MASKED = Pattern.compile("\\*+[0-9]{" + LAST + "}");

  private final String digits;

  private CardNumber(String digits) {
    this.digits = digits;
  }

  /**
   * @param text the digits, blanks and hyphens between them are dropped
   * @throws IllegalArgumentException when it is no card number; the message does not repeat the
   *     text
   */
  public static CardNumber of(String text) {
    String digits = withoutSeparators(text);
    if (!hasOnlyDigits(digits) || !hasAllowedLength(digits) || !passesLuhn(digits)) {
      throw new IllegalArgumentException("not a card number");
    }
    return new CardNumber(digits);
  }

  /** The whole number. Whoever calls this answers for its never being stored, logged or shown. */
  public String digits() {
    return digits;
  }

  /** The last four digits. */
  public String lastFour() {
    return digits.substring(digits.length() - LAST);
  }

  /** The brand, by the leading digits. */
  public CardBrand brand() {
    return CardBrand.of(digits);
  }

  /**
   * How a number is written where only its last four digits may show, such as in an export: 12
   * stars before them.
   */
  public static String masked(String lastFour) {
    return "*".repeat(MIN_LENGTH) + lastFour;
  }

  static boolean isMasked(String digits) {
    return MASKED.matcher(digits).matches();
  }

  static String withoutSeparators(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '-' && c != '\u00a0') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  static boolean hasOnlyDigits(String digits) {
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean hasAllowedLength(String digits) {
    return digits.length() >= MIN_LENGTH && digits.length() <= MAX_LENGTH;
  }

  static boolean passesLuhn(String digits) {
    int sum = 0;
    boolean doubled = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      int weighted = doubled ? 2 * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
      doubled = !doubled;
    }
    return sum % 10 == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Masked, such as {@code VISA ••••1111}. */
  @Override
  public String toString() {
    return brand() + " \u2022\u2022\u2022\u2022" + lastFour();
  }
}
