package dev.docket.order;

/** No order has the id that a command names. */
public final class OrderNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the id that was looked for. */
  public OrderNotFoundException(OrderId id) {
    super("no order " + id.text());
  }
}
