package dev.docket.order;

import dev.docket.validation.Entered;
import java.time.LocalDate;

/**
 * Say that a shipped order arrived.
 *
 * @param id the order
 * @param version the version that was looked at
 * @param deliveryDate the day, blank to leave what is known of it
 */
public record DeliverOrder(OrderId id, long version, Entered<LocalDate> deliveryDate) {

  /** A delivery whose day is not recorded. */
  public static DeliverOrder undated(OrderId id, long version) {
    return new DeliverOrder(id, version, Entered.blank());
  }
}
