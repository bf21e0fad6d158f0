package dev.docket.samples.springboot;

/** There are not enough pieces of what was ordered. */
final class OutOfStockException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfStockException() {
    super("not enough pieces in stock");
  }
}
