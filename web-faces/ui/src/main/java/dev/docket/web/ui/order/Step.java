package dev.docket.web.ui.order;

import dev.docket.order.OrderStatus;
import java.util.List;
import java.util.stream.Stream;

/**
 * One station of an order's way.
 *
 * @param status the station
 * @param isReached true when the order has come so far
 * @param isCurrent true when it is there now
 */
public record Step(OrderStatus status, boolean isReached, boolean isCurrent) {

  private static final List<OrderStatus> USUAL =
      List.of(OrderStatus.OPEN, OrderStatus.SHIPPED, OrderStatus.DELIVERED);
  private static final List<OrderStatus> CALLED_OFF =
      List.of(OrderStatus.OPEN, OrderStatus.CANCELLED);

  static List<Step> until(OrderStatus now) {
    Stream<OrderStatus> way = (now == OrderStatus.CANCELLED ? CALLED_OFF : USUAL).stream();
    return way.map(status -> new Step(status, status.compareTo(now) <= 0, status == now)).toList();
  }
}
