package dev.docket.internal;

import dev.docket.order.OrderDraft;
import dev.docket.order.OrderRules;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleChanges;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The rules of orders, with what the application changes about them.
 *
 * @param placing for new orders
 * @param amending for amended ones
 * @param delivering for the day of a delivery
 */
record OrderRulebook(
    List<Rule<OrderDraft>> placing,
    List<Rule<OrderDraft>> amending,
    List<Rule<OrderDraft>> delivering) {

  private static final String DELIVERY_DATE = "deliveryDate";

  static OrderRulebook of(
      Clock clock, BooleanSupplier deliveryDateEnabled, RuleChanges<OrderDraft> changes) {
    List<Rule<OrderDraft>> placing = OrderRules.forPlacing(clock, deliveryDateEnabled);
    changes.requireFit(placing, OrderRules.FREE);
    return new OrderRulebook(
        changes.appliedTo(placing, OrderRules.FREE),
        changes.appliedTo(OrderRules.forAmending(clock, deliveryDateEnabled), OrderRules.FREE),
        changes
            .adding(OrderRulebook::ofDeliveryDate)
            .appliedTo(OrderRules.forDelivering(deliveryDateEnabled), OrderRules.FREE));
  }

  /** What the rule has against the day of delivery: nothing else can be changed by then. */
  private static Rule<OrderDraft> ofDeliveryDate(Rule<OrderDraft> rule) {
    return new Rule<>() {
      @Override
      public String id() {
        return rule.id();
      }

      @Override
      public List<Violation> check(OrderDraft draft) {
        return rule.check(draft).stream()
            .filter(violation -> violation.path().equals(DELIVERY_DATE))
            .toList();
      }
    };
  }
}
