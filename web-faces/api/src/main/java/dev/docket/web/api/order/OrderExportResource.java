package dev.docket.web.api.order;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.csv.CsvOrderWriter;
import dev.docket.order.OrderQuery;
import dev.docket.order.Orders;
import dev.docket.web.api.auth.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every order that a view of the list shows, as CSV, streamed. */
@Path(OrdersResource.PATH + ".csv")
@RequestScoped
public class OrderExportResource {

  @Inject private Orders orders;
  @Inject private OrderLists lists;
  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "docket.features.delivery-date", defaultValue = "false")
  private boolean deliveryDate;

  /** The file. */
  @GET
  @Produces("text/csv")
  public Response export(@Context UriInfo uri) {
    Actor actor = caller.actor();
    actor.require(Role.STAFF);
    OrderQuery view = lists.all(uri);
    CsvOrderWriter writer = new CsvOrderWriter(orders, deliveryDate, actor);
    return Response.ok((StreamingOutput) out -> writer.write(view, out))
        .type("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"orders.csv\"")
        .build();
  }
}
