package dev.docket.internal;

import dev.docket.order.Placement;
import dev.docket.signal.OrderRefused;
import dev.docket.signal.OrdersPlaced;
import dev.docket.spi.SignalListener;
import dev.docket.validation.Violation;

/** Tells what became of a batch of orders. */
record PlacementNews(SignalListener signals) {

  void tell(BatchPlan plan) {
    if (!plan.orders().isEmpty()) {
      signals.on(new OrdersPlaced(plan.orders().size()));
    }
    for (Placement placement : plan.placements()) {
      if (placement instanceof Placement.Refused refused) {
        signals.on(refusal(refused));
      }
    }
  }

  private static OrderRefused refusal(Placement.Refused refused) {
    return new OrderRefused(refused.violations().stream().map(Violation::rule).distinct().toList());
  }
}
