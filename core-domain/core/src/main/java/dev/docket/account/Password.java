package dev.docket.account;

import java.text.Normalizer;

/**
 * A password as somebody entered it, good or bad, in Unicode's normal form C (RFC 8265, section
 * 4.2.2), so that the same password typed on another keyboard is the same. Prints nothing of it.
 *
 * @param value the text; empty when nothing was entered
 */
public record Password(String value) {

  /** The shortest password, in Unicode code points. */
  public static final int MIN_LENGTH = 12;

  /** The longest password, in Unicode code points. */
  public static final int MAX_LENGTH = 128;

  /** Normalises the text. */
  public Password {
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  /** How many Unicode code points it has. */
  public int length() {
    return value.codePointCount(0, value.length());
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "Password[masked]";
  }
}
