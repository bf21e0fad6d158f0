package dev.docket.event;

import dev.docket.order.OrderId;

/** Something that happened to an order. */
public interface OrderEvent extends Event {

  /** The order. */
  OrderId order();
}
