package dev.docket.web.ui.order;

import dev.docket.order.CancelOrder;
import dev.docket.order.DeliverOrder;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderChangedException;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderId;
import dev.docket.order.OrderStatus;
import dev.docket.order.Orders;
import dev.docket.order.ShipOrder;
import dev.docket.validation.Entered;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Features;
import dev.docket.web.ui.Refusals;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/** One order with its history, and the steps that its status allows. */
@Named
@RequestScoped
public class ShowOrder {

  @Inject private Orders orders;
  @Inject private NamedOrder named;
  @Inject private Addressed addressed;
  @Inject private Refusals refusals;
  @Inject private Viewer viewer;
  @Inject private Features features;
  @Inject private ExternalContext external;
  private String deliveryDate = "";

  @PostConstruct
  void proposeDeliveryDate() {
    if (features.isDeliveryDate()) {
      deliveryDate = viewer.today().toString();
    }
  }

  /** Says that it was sent off. */
  public void ship() throws IOException {
    step("shipped", (order, seen) -> orders.ship(new ShipOrder(order, seen), viewer.actor()));
  }

  /** Says that it arrived. */
  public void deliver() throws IOException {
    Entered<LocalDate> day = Entered.read(deliveryDate, LocalDate::parse);
    step(
        "delivered",
        (order, seen) -> orders.deliver(new DeliverOrder(order, seen, day), viewer.actor()));
  }

  /** Calls it off. */
  public void cancel() throws IOException {
    step("cancelled", (order, seen) -> orders.cancel(new CancelOrder(order, seen), viewer.actor()));
  }

  private void step(String done, ObjLongConsumer<OrderId> command) throws IOException {
    String outcome = refusals.attempt(() -> outcome(done, command));
    if (outcome != null) {
      external.redirect("order?id=" + getOrder().id().text() + "&done=" + outcome);
    }
  }

  private String outcome(String done, ObjLongConsumer<OrderId> command) {
    try {
      command.accept(getOrder().id(), named.seenVersion());
      return done;
    } catch (OrderChangedException changed) {
      return "overtaken";
    }
  }

  /** The order. */
  public Order getOrder() {
    return named.get();
  }

  /** What happened to it, the latest first. */
  public List<OrderChange> getHistory() {
    List<OrderChange> latestFirst =
        new ArrayList<>(orders.history(getOrder().id(), viewer.actor()));
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  /** The id with its ends told apart. */
  public ShortId getShortId() {
    return ShortId.of(getOrder().id().text());
  }

  /** The style of the status. */
  public String getStatusStyle() {
    return getOrder().status().name().toLowerCase(Locale.ROOT);
  }

  /** How far the order is on its way. */
  public List<Step> getSteps() {
    return Step.until(getOrder().status());
  }

  /** A fresh form for the same user and store. */
  public String getAnotherUrl() {
    OrderContent content = getOrder().content();
    return "enter-order"
        + OrderUrl.queryString(
            Map.of("user", content.user().text(), "store", content.store().value()));
  }

  /**
   * True for the buttons that change, ship and cancel; a form that was made before somebody else
   * took a step counts.
   */
  public boolean isAmendable() {
    return isThereFor(OrderStatus::isAmendable);
  }

  /** True for the button that delivers, in the same way. */
  public boolean isDeliverable() {
    return isThereFor(status -> status.canBecome(OrderStatus.DELIVERED));
  }

  private boolean isThereFor(Predicate<OrderStatus> step) {
    return named.isPresent() && (addressed.isBeingRead() || step.test(getOrder().status()));
  }

  public String getDeliveryDate() {
    return deliveryDate;
  }

  public void setDeliveryDate(String deliveryDate) {
    this.deliveryDate = deliveryDate;
  }
}
