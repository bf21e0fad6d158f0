package dev.docket.event;

import dev.docket.order.OrderId;

/**
 * An order was called off.
 *
 * @param header what every event says
 * @param order the order
 */
public record OrderCancelled(EventHeader header, OrderId order) implements OrderEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("order-cancelled", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
