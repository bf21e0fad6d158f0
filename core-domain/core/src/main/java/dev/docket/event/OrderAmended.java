package dev.docket.event;

import dev.docket.order.FieldChange;
import dev.docket.order.OrderId;
import java.util.List;

/**
 * An order's content was changed.
 *
 * @param header what every event says
 * @param order the order
 * @param fields what went from what to what, at least one; cards are masked
 */
public record OrderAmended(EventHeader header, OrderId order, List<FieldChange> fields)
    implements OrderEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("order-amended", 1);

  /** Takes a copy of the fields. */
  public OrderAmended {
    fields = List.copyOf(fields);
  }

  @Override
  public EventType type() {
    return TYPE;
  }
}
