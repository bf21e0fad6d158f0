package dev.docket.web.ui.order;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.CardSeal;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import dev.docket.web.ui.form.FormReturned;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;

/**
 * A new order. The form's key is made when it is opened, so that sending it twice enters one order.
 */
@Named
@RequestScoped
public class EnterOrder {

  @Inject private Orders orders;
  @Inject private CardSeal seal;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private ExternalContext external;
  private OrderFields fields;
  private String key = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    fields = OrderFields.fresh(viewer.today());
  }

  /** Enters the order and leads to it. */
  public void place() throws IOException {
    OrderDraft draft = fields.draft(seal);
    Order placed =
        refusals.attempt(
            () -> orders.place(new PlaceOrder(draft, new IdempotencyKey(key)), viewer.actor()));
    if (placed == null) {
      fields.keepCard(draft, seal);
    } else {
      external.redirect("order?id=" + placed.id().text() + "&done=entered");
    }
  }

  void keepCard(@Observes(notifyObserver = Reception.IF_EXISTS) FormReturned returned) {
    fields.keepCard(fields.draft(seal), seal);
  }

  /** The form. */
  public OrderFields getFields() {
    return fields;
  }

  /** The form's key. */
  public String getKey() {
    return key;
  }

  /** The key of the form that was sent. */
  public void setKey(String key) {
    this.key = key;
  }
}
