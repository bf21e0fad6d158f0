package dev.docket.event;

import dev.docket.order.OrderId;

/**
 * An order was sent off.
 *
 * @param header what every event says
 * @param order the order
 */
public record OrderShipped(EventHeader header, OrderId order) implements OrderEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("order-shipped", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
