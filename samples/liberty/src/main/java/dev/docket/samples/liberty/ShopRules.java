package dev.docket.samples.liberty;

import dev.docket.order.OrderDraft;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Eggs are sold by the dozen, and may be ordered as long before as people like. */
@ApplicationScoped
public class ShopRules {

  private static final int DOZEN = 12;

  @Produces
  RuleChanges<OrderDraft> rules() {
    return RuleChanges.<OrderDraft>none()
        .add(Rule.of("example.quantity.dozens", "quantity", ShopRules::isBrokenDozen, DOZEN))
        .without("order-date.after-tomorrow");
  }

  private static boolean isBrokenDozen(OrderDraft draft) {
    Integer quantity = draft.quantity().value();
    return quantity != null && quantity % DOZEN != 0;
  }
}
