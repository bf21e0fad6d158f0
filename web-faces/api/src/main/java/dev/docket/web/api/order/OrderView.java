package dev.docket.web.api.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.docket.order.Order;
import dev.docket.order.OrderSummary;
import java.time.Instant;

/**
 * An order, as clients see it.
 *
 * @param row what the list shows, too
 * @param placedAt when it was placed
 * @param placedBy the name of whoever placed it
 */
record OrderView(@JsonUnwrapped OrderRowView row, Instant placedAt, String placedBy) {

  static OrderView of(Order order) {
    return new OrderView(
        OrderRowView.of(OrderSummary.of(order)), order.placedAt(), order.placedBy());
  }
}
