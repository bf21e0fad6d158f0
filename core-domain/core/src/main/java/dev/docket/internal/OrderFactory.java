package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.StoredCard;
import dev.docket.spi.CardVault;
import dev.docket.validation.Rule;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Makes new orders of drafts that keep the rules. */
final class OrderFactory {

  private final List<Rule<OrderDraft>> rules;
  private final CardVault vault;
  private final UuidV7 ids;
  private final Clock clock;

  OrderFactory(List<Rule<OrderDraft>> rules, CardVault vault, UuidV7 ids, Clock clock) {
    this.rules = rules;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  List<Violation> check(OrderDraft draft) {
    return Rule.checkAll(rules, draft);
  }

  Order place(OrderDraft draft, Actor by) {
    UUID given = draft.id().value();
    OrderId id = new OrderId(given == null ? ids.next() : given);
    StoredCard card = vault.store(draft.cardNumber().required());
    return Order.place(
        id,
        OrderContent.of(draft, card),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        by.name());
  }
}
