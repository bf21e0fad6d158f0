package dev.docket.internal;

import dev.docket.event.OrderRefused;
import dev.docket.event.OrdersPlaced;
import dev.docket.order.Placement;
import dev.docket.spi.EventPublisher;
import dev.docket.validation.Violation;

/** Tells what became of a batch of orders. */
record PlacementNews(EventPublisher events) {

  void tell(BatchPlan plan) {
    if (!plan.orders().isEmpty()) {
      events.publish(new OrdersPlaced(plan.orders().size()));
    }
    for (Placement placement : plan.placements()) {
      if (placement instanceof Placement.Refused refused) {
        events.publish(refusal(refused));
      }
    }
  }

  private static OrderRefused refusal(Placement.Refused refused) {
    return new OrderRefused(refused.violations().stream().map(Violation::rule).distinct().toList());
  }
}
