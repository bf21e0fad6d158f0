package dev.docket.web.api.order;

import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import dev.docket.web.api.ApiApplication;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.Keys;
import dev.docket.web.api.http.Versions;
import dev.docket.web.api.json.Fields;
import dev.docket.web.api.json.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The order book. */
@Path(OrdersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {

  static final String PATH = ApiApplication.VERSION + "/orders";

  private static final String CARD = "cardNumber";

  @Inject private Orders orders;
  @Inject private OrderLists lists;
  @Inject private Caller caller;

  /** A page of the list. */
  @GET
  public Response list(@Context UriInfo uri) {
    return lists.page(uri);
  }

  /** Places an order; once for each key. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response place(JsonBody body, @Context HttpHeaders headers) {
    OrderDraft draft = verified(body);
    Order order =
        orders.place(
            new PlaceOrder(draft, Keys.required(headers, caller.actor().id())), caller.actor());
    return Response.created(UriBuilder.fromPath(PATH).path(order.id().text()).build())
        .tag(Versions.tag(order.version()))
        .entity(OrderView.of(order))
        .build();
  }

  /** Evaluates the rules without placing anything. */
  @POST
  @Path("check")
  @Consumes(MediaType.APPLICATION_JSON)
  public void check(JsonBody body) {
    List<Violation> violations = orders.check(verified(body), caller.actor());
    if (!violations.isEmpty()) {
      throw new RuleViolationException(violations);
    }
  }

  private OrderDraft verified(JsonBody body) {
    Fields fields = body.fields();
    OrderDraft draft = OrderBody.placed(fields);
    fields.verify(() -> orders.check(draft, caller.actor()));
    return draft;
  }

  /** The orders of a card, whose number is in the body and never in an address. */
  @POST
  @Path("search")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response search(JsonBody body, @Context UriInfo uri) {
    Fields fields = body.fields();
    OrderDraft draft = OrderDraft.builder().cardNumber(fields.text(CARD)).build();
    fields.verify(() -> brokenByCard(draft));
    List<Violation> violations = brokenByCard(draft);
    if (!violations.isEmpty()) {
      throw new RuleViolationException(violations);
    }
    return lists.cardsPage(uri, orders.fingerprints(draft.cardNumber().required(), caller.actor()));
  }

  private List<Violation> brokenByCard(OrderDraft draft) {
    return orders.check(draft, caller.actor()).stream()
        .filter(violation -> violation.path().equals(CARD))
        .toList();
  }
}
