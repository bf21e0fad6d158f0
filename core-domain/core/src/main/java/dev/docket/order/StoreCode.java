package dev.docket.order;

/**
 * The store that sold: 1 to 32 ASCII letters, digits and {@code - _ . /}. Case counts.
 *
 * @param value the code, without blanks around it
 */
public record StoreCode(String value) {

  /**
   * @throws IllegalArgumentException when the code is empty, too long or has other characters
   */
  public StoreCode {
    Codes.requireValid("store code", value);
  }
}
