package dev.docket.order;

/**
 * How far an order is: open, then shipped, then delivered; an open one may be cancelled instead.
 */
public enum OrderStatus {
  /** Placed, may still be amended. */
  OPEN,
  /** On its way. */
  SHIPPED,
  /** Arrived; final. */
  DELIVERED,
  /** Called off before it was shipped; final. */
  CANCELLED;

  /** True when an order of this status may become one of the next. */
  public boolean canBecome(OrderStatus next) {
    return switch (this) {
      case OPEN -> next == SHIPPED || next == CANCELLED;
      case SHIPPED -> next == DELIVERED;
      case DELIVERED, CANCELLED -> false;
    };
  }

  /** True while an order's content may be amended. */
  public boolean isAmendable() {
    return this == OPEN;
  }
}
