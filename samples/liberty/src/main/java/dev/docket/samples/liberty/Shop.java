package dev.docket.samples.liberty;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page. */
@Named
@RequestScoped
public class Shop {

  /** A shop with customers would name whoever is logged in. */
  private static final Actor SHOP = Actor.named("shop", Role.STAFF);

  private static final UUID ANYBODY = UUID.fromString("8945520a-816c-4ca1-9904-4ea47d631a08");
  private static final int LAST = 10;

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("docket-rules");

  @Inject private Orders orders;
  @Inject private FacesContext faces;
  private @Nullable String quantity;
  private @Nullable String orderDate;
  private @Nullable String cardNumber;

  /** Places the order, and shows the page anew; or why not, beside the fields. */
  public @Nullable String place() {
    try {
      orders.place(new PlaceOrder(draft(), null), SHOP);
      return "shop?faces-redirect=true";
    } catch (RuleViolationException refused) {
      refused.violations().forEach(this::show);
      return null;
    }
  }

  private OrderDraft draft() {
    return OrderDraft.builder()
        .userId(ANYBODY)
        .cardNumber(cardNumber)
        .storeCode("MARKET")
        .productCode("EGG")
        .quantity(quantity)
        .orderDate(orderDate)
        .shippingDate(orderDate)
        .build();
  }

  private void show(Violation violation) {
    String field =
        faces.getViewRoot().findComponent("order:" + violation.path()) == null
            ? null
            : violation.path();
    faces.addMessage(field, new FacesMessage(text(violation)));
  }

  private static String text(Violation violation) {
    String rule = violation.rule();
    String text = TEXTS.containsKey(rule) ? TEXTS.getString(rule) : "{0}";
    return MessageFormat.format(text, violation.args().toArray()) + " (" + rule + ")";
  }

  /** What was ordered last. */
  public List<OrderSummary> getOrders() {
    return orders.search(OrderParameters.parse(Map.of(), LAST), SHOP).items();
  }

  public @Nullable String getQuantity() {
    return quantity;
  }

  public void setQuantity(@Nullable String quantity) {
    this.quantity = quantity;
  }

  public @Nullable String getOrderDate() {
    return orderDate;
  }

  public void setOrderDate(@Nullable String orderDate) {
    this.orderDate = orderDate;
  }

  public @Nullable String getCardNumber() {
    return cardNumber;
  }

  public void setCardNumber(@Nullable String cardNumber) {
    this.cardNumber = cardNumber;
  }
}
