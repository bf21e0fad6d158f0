package dev.docket.order;

/**
 * How many pieces were ordered.
 *
 * @param value {@value #MIN} to {@value #MAX}
 */
public record Quantity(int value) {

  /** The least that can be ordered. */
  public static final int MIN = 1;

  /** The most that can be ordered. */
  public static final int MAX = 1_000_000;

  /**
   * @throws IllegalArgumentException when out of range
   */
  public Quantity {
    if (!isInRange(value)) {
      throw new IllegalArgumentException("a quantity is " + MIN + " to " + MAX);
    }
  }

  static boolean isInRange(int value) {
    return value >= MIN && value <= MAX;
  }
}
