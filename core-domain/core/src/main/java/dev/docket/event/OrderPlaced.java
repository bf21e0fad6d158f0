package dev.docket.event;

import dev.docket.order.OrderId;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new order is in the book, also one of an imported file.
 *
 * @param header what every event says
 * @param order the order
 * @param user whom it is for
 * @param store the store that sold
 * @param product what was sold
 * @param quantity how many
 * @param orderDate the day of the order, in the business's zone
 * @param shippingDate the day on which it is to be shipped
 * @param deliveryDate the day of delivery, null while none is known
 */
public record OrderPlaced(
    EventHeader header,
    OrderId order,
    UserId user,
    StoreCode store,
    ProductCode product,
    Quantity quantity,
    LocalDate orderDate,
    LocalDate shippingDate,
    @Nullable LocalDate deliveryDate)
    implements OrderEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("order-placed", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
