package dev.docket.web.ui.order;

import dev.docket.order.Order;
import dev.docket.order.OrderId;
import dev.docket.order.Orders;
import dev.docket.web.ui.Addressed;
import dev.docket.web.ui.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order that the request names, by address or by form. Looked up before anything else, so that
 * the buttons which its status allows are there when a form comes back: there is no view state that
 * would remember them.
 */
@Named
@RequestScoped
public class NamedOrder {

  @Inject private Orders orders;
  @Inject private Addressed addressed;
  @Inject private Viewer viewer;
  private @Nullable Order order;

  @PostConstruct
  void find() {
    order = addressed.id().flatMap(id -> orders.find(new OrderId(id), viewer.actor())).orElse(null);
  }

  /** Answers with the page for what is not there, unless the order is. */
  public void require() throws IOException {
    addressed.require(order);
  }

  /** True when there is such an order. */
  public boolean isPresent() {
    return order != null;
  }

  /** The order. */
  public Order get() {
    return Objects.requireNonNull(order);
  }

  /** The version that the form was made for; one that no order has when the form is damaged. */
  public long seenVersion() {
    return addressed.number("version");
  }
}
