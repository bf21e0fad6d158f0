package dev.docket.samples.javase;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.validation.RuleViolationException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Places an order, reads it back and prints it; then shows what becomes of a bad one. */
public final class PlaceAnOrder {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  private PlaceAnOrder() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    Orders orders = Docket.inMemory().orders();
    OrderId id = place(orders, draft().build());
    print(orders.find(id, ANN).orElseThrow());
    try {
      place(orders, draft().quantity(0).cardNumber("4111 1111 1111 1112").build());
    } catch (RuleViolationException refused) {
      refused.violations().forEach(broken -> System.out.println("refused: " + broken.rule()));
    }
  }

  private static OrderId place(Orders orders, OrderDraft draft) {
    return orders.place(new PlaceOrder(draft, null), ANN).id();
  }

  private static OrderDraft.Builder draft() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return OrderDraft.builder()
        .userId("8945520a-816c-4ca1-9904-4ea47d631a08")
        .cardNumber("4111 1111 1111 1111")
        .storeCode("WEB-1388012W")
        .productCode("l1-3217409q")
        .quantity(9)
        .orderDate(today)
        .shippingDate(today.plusDays(2));
  }

  private static void print(Order order) {
    System.out.println(
        order.id().text()
            + ": "
            + order.content().quantity().value()
            + " of "
            + order.content().product().value()
            + ", paid by "
            + order.content().card().masked()
            + ", "
            + order.status());
  }
}
