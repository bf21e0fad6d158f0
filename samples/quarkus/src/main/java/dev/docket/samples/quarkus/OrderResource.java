package dev.docket.samples.quarkus;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.Order;
import dev.docket.order.OrderId;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Orders over HTTP. */
@Path("/orders")
public class OrderResource {

  /** An application with people would name whoever is logged in. */
  private static final Actor SELLER = Actor.named("shop", Role.STAFF);

  private final Orders orders;

  @Inject
  OrderResource(Orders orders) {
    this.orders = orders;
  }

  /** Places an order. */
  @POST
  public Response place(OrderForm form) {
    Order order = orders.place(new PlaceOrder(form.draft(), null), SELLER);
    return Response.created(URI.create("/orders/" + order.id().text()))
        .entity(OrderSummary.of(order))
        .build();
  }

  /** An order as it is now. */
  @GET
  @Path("/{id}")
  public OrderSummary find(@PathParam("id") UUID id) {
    return orders
        .find(new OrderId(id), SELLER)
        .map(OrderSummary::of)
        .orElseThrow(NotFoundException::new);
  }
}
