package dev.docket.order;

/**
 * Somebody else changed the order since the caller looked at it. Nothing was changed; the order as
 * it is now is here.
 */
public final class OrderChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Order current;

  /**
   * @param current the order as it is now
   * @param expected the version that the command was made for
   */
  public OrderChangedException(Order current, long expected) {
    super(
        "order "
            + current.id().text()
            + " is at version "
            + current.version()
            + ", not "
            + expected);
    this.current = current;
  }

  /** The order as it is now. */
  public Order current() {
    return current;
  }
}
