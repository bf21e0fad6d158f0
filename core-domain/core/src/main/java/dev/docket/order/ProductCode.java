package dev.docket.order;

/**
 * What was sold: 1 to 32 ASCII letters, digits and {@code - _ . /}. Case counts.
 *
 * @param value the code, without blanks around it
 */
public record ProductCode(String value) {

  /**
   * @throws IllegalArgumentException when the code is empty, too long or has other characters
   */
  public ProductCode {
    Codes.requireValid("product code", value);
  }
}
