package dev.docket.internal;

import dev.docket.order.CardNumber;
import dev.docket.order.DeliverOrder;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderDraft;
import dev.docket.order.StoredCard;
import dev.docket.spi.CardVault;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What an amendment or a delivery makes of an order's content. */
final class Amendment {

  private final List<Rule<OrderDraft>> amendingRules;
  private final List<Rule<OrderDraft>> deliveringRules;
  private final CardVault vault;
  private final DraftContent contents;
  private final BooleanSupplier deliveryDateEnabled;

  Amendment(OrderRulebook rules, BooleanSupplier deliveryDateEnabled, CardVault vault) {
    this.amendingRules = rules.amending();
    this.deliveringRules = rules.delivering();
    this.vault = vault;
    this.contents = new DraftContent(vault);
    this.deliveryDateEnabled = deliveryDateEnabled;
  }

  void requireRules(OrderDraft draft) {
    require(amendingRules, draft);
  }

  OrderContent contentOf(OrderDraft draft, Order order) {
    OrderContent amended = OrderContent.of(draft, card(draft, order.content().card()));
    return deliveryDateEnabled.getAsBoolean()
        ? amended
        : amended.deliveredOn(order.content().deliveryDate());
  }

  Order deliver(DeliverOrder command, Order order) {
    require(deliveringRules, delivered(order.content(), command.deliveryDate().text()));
    return order.deliver(command.deliveryDate().value());
  }

  private static OrderDraft delivered(OrderContent content, String deliveryDate) {
    return OrderDraft.builder()
        .userId(content.user().value())
        .storeCode(content.store().value())
        .productCode(content.product().value())
        .quantity(content.quantity().value())
        .orderDate(content.orderDate())
        .shippingDate(content.shippingDate())
        .deliveryDate(deliveryDate)
        .build();
  }

  private StoredCard card(OrderDraft draft, StoredCard stored) {
    CardNumber number = draft.cardNumber().value();
    return number == null || contents.isSameCard(draft.cardNumber(), stored)
        ? stored
        : vault.store(number);
  }

  private static void require(List<Rule<OrderDraft>> rules, OrderDraft draft) {
    List<Violation> violations = Rule.checkAll(rules, draft);
    if (!violations.isEmpty()) {
      throw new RuleViolationException(violations);
    }
  }
}
