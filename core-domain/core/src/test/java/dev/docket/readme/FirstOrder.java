package dev.docket.readme;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.PlaceOrder;
import java.util.concurrent.Callable;

/** The lines of the README, and the status of the order that they place. */
public final class FirstOrder implements Callable<String> {

  @Override
  public String call() {
    Docket docket = Docket.inMemory();
    OrderDraft draft =
        OrderDraft.builder()
            .userId("8945520a-816c-4ca1-9904-4ea47d631a08")
            .cardNumber("4111 1111 1111 1111")
            .storeCode("WEB-1388012W")
            .productCode("l1-3217409q")
            .quantity("9")
            .orderDate("2026-11-20")
            .shippingDate("2026-11-22")
            .build();
    Order order =
        docket.orders().place(new PlaceOrder(draft, null), Actor.named("ann", Role.STAFF));
    return order.status().name();
  }
}
