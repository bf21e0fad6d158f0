package dev.docket.web.ui.order;

import dev.docket.order.CardNumber;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.validation.Violation;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Finds orders by a whole card number, which is posted and never shown again. */
@Named
@RequestScoped
public class FindByCard {

  @Inject private Orders orders;
  @Inject private ListOrders list;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private ExternalContext external;
  private String number = "";

  /** Leads to the card's orders in the list as it is limited and sorted already. */
  public void find() throws IOException {
    OrderDraft draft = OrderDraft.builder().cardNumber(number).build();
    List<Violation> violations =
        orders.check(draft, viewer.actor()).stream()
            .filter(violation -> violation.path().equals("cardNumber"))
            .toList();
    refusals.show(violations);
    if (violations.isEmpty()) {
      CardNumber card = draft.cardNumber().required();
      String fingerprints = Cards.fingerprints(card, orders, viewer.actor());
      external.redirect(OrderUrl.with(list.query(), "card", fingerprints));
    }
  }

  /** Always blank: the number goes in and never comes out. */
  public String getNumber() {
    return "";
  }

  /** What was typed. */
  public void setNumber(String number) {
    this.number = number;
  }
}
