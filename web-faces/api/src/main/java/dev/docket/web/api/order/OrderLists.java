package dev.docket.web.api.order;

import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.paging.Slice;
import dev.docket.web.api.auth.Caller;
import dev.docket.web.api.http.PageLinks;
import dev.docket.web.api.http.PageView;
import dev.docket.web.api.http.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Views of the order list, by the parameters that the pages use, too. */
@RequestScoped
public class OrderLists {

  private static final String SIZE = "size";
  private static final String CARD = "card";

  private static final Set<String> VIEW =
      Set.of(
          "id",
          "user",
          "lastFour",
          "store",
          "product",
          "quantityFrom",
          "quantityTo",
          "orderDateFrom",
          "orderDateTo",
          "shippingDateFrom",
          "shippingDateTo",
          "deliveryDateFrom",
          "deliveryDateTo",
          "status",
          "sort");

  @Inject private Orders orders;
  @Inject private Caller caller;

  /** The page that a query asks for. */
  Response page(UriInfo uri) {
    return page(
        uri.getAbsolutePath(),
        query(Parameters.of(uri, view(CARD, Parameters.LIMIT, Parameters.PAGE)).values()));
  }

  /** The first page of a card's orders. */
  Response cardsPage(UriInfo uri, List<CardFingerprint> fingerprints) {
    Map<String, String> parameters =
        new LinkedHashMap<>(Parameters.of(uri, view(Parameters.LIMIT)).values());
    parameters.put(
        CARD, fingerprints.stream().map(CardFingerprint::text).collect(Collectors.joining(",")));
    return page(uri.getBaseUri().resolve(OrdersResource.PATH), query(parameters));
  }

  /** The view that a query asks for, all of it. */
  OrderQuery all(UriInfo uri) {
    return query(Parameters.of(uri, view(CARD)).values());
  }

  private Response page(URI list, OrderQuery query) {
    Slice<OrderSummary> slice = orders.search(query, caller.actor());
    return Response.ok(PageView.of(slice, OrderRowView::of))
        .header("Link", links(list, query).around(slice))
        .build();
  }

  private static PageLinks links(URI list, OrderQuery query) {
    Map<String, String> parameters = OrderParameters.of(query);
    parameters.remove(Parameters.PAGE);
    parameters.put(Parameters.LIMIT, parameters.remove(SIZE));
    return new PageLinks(list, parameters);
  }

  private static OrderQuery query(Map<String, String> given) {
    Map<String, String> parameters = new LinkedHashMap<>(given);
    if (parameters.containsKey(Parameters.LIMIT)) {
      parameters.put(SIZE, parameters.remove(Parameters.LIMIT));
    }
    return OrderParameters.parse(parameters, Parameters.DEFAULT_LIMIT);
  }

  private static Set<String> view(String... more) {
    return Stream.concat(VIEW.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}
