package dev.docket.web.api.order;

import dev.docket.order.AmendOrder;
import dev.docket.order.CancelOrder;
import dev.docket.order.DeliverOrder;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.OrderNotFoundException;
import dev.docket.order.Orders;
import dev.docket.order.ShipOrder;
import dev.docket.validation.Violation;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.PathIds;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** One order; every change names the version that it is made for. */
@Path(OrdersResource.PATH + PathIds.ONE)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrderResource {

  /** What an order that is changed need not say, as it has both. */
  private static final Set<String> KEPT = Set.of("id.format", "card.required");

  @PathParam("id")
  private String id;

  @Context private HttpHeaders headers;
  @Inject private Orders orders;
  @Inject private Caller caller;

  /** The order as it is now. */
  @GET
  public Response read(@Context Request request) {
    Order order =
        orders.find(id(), caller.actor()).orElseThrow(() -> new OrderNotFoundException(id()));
    return Versions.read(request, order.version(), OrderView.of(order));
  }

  /** What happened to it. */
  @GET
  @Path("history")
  public OrderHistoryView history() {
    List<OrderChange> changes = orders.history(id(), caller.actor());
    if (changes.isEmpty()) {
      throw new OrderNotFoundException(id());
    }
    return OrderHistoryView.of(changes);
  }

  /** Changes what it says. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response amend(JsonBody body) {
    long version = Versions.expected(headers);
    Fields fields = body.fields();
    OrderDraft draft = OrderBody.amended(fields);
    fields.verify(() -> brokenBy(draft));
    return answer(orders.amend(new AmendOrder(id(), version, draft), caller.actor()));
  }

  private List<Violation> brokenBy(OrderDraft draft) {
    return orders.check(draft, caller.actor()).stream()
        .filter(violation -> !KEPT.contains(violation.rule()))
        .toList();
  }

  /** It was sent off. */
  @POST
  @Path("shipment")
  public Response ship() {
    return answer(orders.ship(new ShipOrder(id(), Versions.expected(headers)), caller.actor()));
  }

  /** It arrived. */
  @POST
  @Path("delivery")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response deliver(JsonBody body) {
    long version = Versions.expected(headers);
    Fields fields = body.fields();
    OrderDraft draft = OrderDraft.builder().deliveryDate(fields.text("deliveryDate")).build();
    fields.verify();
    return answer(
        orders.deliver(new DeliverOrder(id(), version, draft.deliveryDate()), caller.actor()));
  }

  /** It is called off. */
  @POST
  @Path("cancellation")
  public Response cancel() {
    return answer(orders.cancel(new CancelOrder(id(), Versions.expected(headers)), caller.actor()));
  }

  private OrderId id() {
    return new OrderId(PathIds.parse(id));
  }

  private static Response answer(Order order) {
    return Versions.changed(order.version(), OrderView.of(order));
  }
}
