package dev.docket.event;

import dev.docket.order.OrderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order arrived.
 *
 * @param header what every event says
 * @param order the order
 * @param deliveryDate the day of delivery, null when none is known
 */
public record OrderDelivered(EventHeader header, OrderId order, @Nullable LocalDate deliveryDate)
    implements OrderEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("order-delivered", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
