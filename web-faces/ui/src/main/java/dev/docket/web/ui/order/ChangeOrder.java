package dev.docket.web.ui.order;

import dev.docket.order.AmendOrder;
import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import dev.docket.order.Order;
import dev.docket.order.OrderChangedException;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Features;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import dev.docket.web.ui.form.FormReturned;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amends an order. When somebody else changed it meanwhile, both versions are shown and nothing
 * typed is lost.
 */
@Named
@RequestScoped
public class ChangeOrder {

  @Inject private Orders orders;
  @Inject private NamedOrder named;
  @Inject private Addressed addressed;
  @Inject private CardSeal seal;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private Features features;
  @Inject private FacesContext faces;
  @Inject private ExternalContext external;
  private @Nullable Order order;
  private long seenVersion;
  private OrderFields fields = new OrderFields();
  private List<Difference> conflict = List.of();

  @PostConstruct
  void fill() {
    if (named.isPresent()) {
      order = named.get();
      seenVersion = faces.isPostback() ? named.seenVersion() : order.version();
      fields = OrderFields.of(order.content());
    }
  }

  /** Saves what was typed and leads to the order. */
  public void save() throws IOException {
    OrderDraft draft = fields.draft(seal);
    Order amended = refusals.attempt(() -> amend(draft));
    if (amended == null) {
      keep(draft);
    } else {
      external.redirect("order?id=" + amended.id().text() + "&done=amended");
    }
  }

  private @Nullable Order amend(OrderDraft draft) {
    try {
      return orders.amend(new AmendOrder(named.get().id(), seenVersion, draft), viewer.actor());
    } catch (OrderChangedException changed) {
      order = changed.current();
      seenVersion = changed.current().version();
      conflict = conflict(draft, changed.current());
      return null;
    }
  }

  private List<Difference> conflict(OrderDraft draft, Order stored) {
    CardNumber typed = draft.cardNumber().value();
    String myCard = typed == null ? stored.content().card().masked() : Cards.masked(typed);
    return Difference.between(fields, myCard, stored, features.isDeliveryDate(), viewer);
  }

  /** Where there is no form any more, what was typed stands beside what is stored. */
  private void keep(OrderDraft draft) {
    if (order != null && !isAmendable()) {
      conflict = conflict(draft, order);
    }
    fields.keepCard(draft, seal);
  }

  /** The order as it is stored. */
  public @Nullable Order getOrder() {
    return order;
  }

  /**
   * The version that the form is made for: the one that was looked at, until somebody has been
   * shown a newer one. A form that comes back with errors must not slip past a change that it never
   * showed.
   */
  public long getSeenVersion() {
    return seenVersion;
  }

  /** What was typed beside what somebody else stored meanwhile; empty when nobody did. */
  public List<Difference> getConflict() {
    return conflict;
  }

  /** False when the order has moved on, so that it can't be amended any more. */
  public boolean isAmendable() {
    return order != null && order.status().isAmendable();
  }

  /** True for a form that can be saved, and while one is read that was sent too late for that. */
  public boolean isFormNeeded() {
    return isAmendable() || addressed.isBeingRead();
  }

  void keepTyped(@Observes(notifyObserver = Reception.IF_EXISTS) FormReturned returned) {
    keep(fields.draft(seal));
  }

  /** The form. */
  public OrderFields getFields() {
    return fields;
  }
}
