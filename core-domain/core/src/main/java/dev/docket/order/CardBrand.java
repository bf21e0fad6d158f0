package dev.docket.order;

import java.util.Arrays;

/**
 * The card schemes told apart by the leading digits (issuer identification number, ISO/IEC 7812-1;
 * ranges as the schemes publish them). A number that fits none is {@link #OTHER}.
 */
public enum CardBrand {
  /** 34, 37. */
  AMEX("American Express", "34", "37"),
  /** 36, 38, 39, 300 to 305, 309. */
  DINERS("Diners Club", "36", "38", "39", "300-305", "309"),
  /** 6011, 644 to 649, 65. */
  DISCOVER("Discover", "6011", "644-649", "65"),
  /** 3528 to 3589. */
  JCB("JCB", "3528-3589"),
  /** 51 to 55, 2221 to 2720. */
  MASTERCARD("Mastercard", "51-55", "2221-2720"),
  /** 50, 56 to 58, 63, 67. */
  MAESTRO("Maestro", "50", "56-58", "63", "67"),
  /** 62. */
  UNIONPAY("UnionPay", "62"),
  /** 4. */
  VISA("Visa", "4"),
  /** Any other. */
  OTHER("Card");

  private final String displayName;
  private final Prefixes[] prefixes;

  CardBrand(String displayName, String... prefixes) {
    this.displayName = displayName;
    this.prefixes = Arrays.stream(prefixes).map(Prefixes::parse).toArray(Prefixes[]::new);
  }

  /** The scheme's own spelling. */
  public String displayName() {
    return displayName;
  }

  static CardBrand of(String digits) {
    for (CardBrand brand : values()) {
      for (Prefixes range : brand.prefixes) {
        if (range.includes(digits)) {
          return brand;
        }
      }
    }
    return OTHER;
  }

  private record Prefixes(int from, int to, int length) {

    static Prefixes parse(String range) {
      int hyphen = range.indexOf('-');
      String from = hyphen < 0 ? range : range.substring(0, hyphen);
      String to = hyphen < 0 ? range : range.substring(hyphen + 1);
      return new Prefixes(Integer.parseInt(from), Integer.parseInt(to), from.length());
    }

    boolean includes(String digits) {
      int prefix = Integer.parseInt(digits, 0, length, 10);
      return prefix >= from && prefix <= to;
    }
  }
}
