package dev.docket.web.ui.transfer;

import dev.docket.csv.CsvOrderWriter;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderQuery;
import dev.docket.order.Orders;
import dev.docket.validation.RuleViolationException;
import dev.docket.web.ui.Features;
import dev.docket.web.ui.Viewer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every order that a view of the list shows, as CSV. */
@WebServlet("/orders.csv")
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Orders orders;
  @Inject private transient Features features;
  @Inject private transient Viewer viewer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<OrderQuery> view = view(request);
    if (view.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "no such list");
      return;
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"orders.csv\"");
    new CsvOrderWriter(orders, features.isDeliveryDate(), viewer.actor())
        .write(view.get(), response.getOutputStream());
  }

  private static Optional<OrderQuery> view(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    try {
      return Optional.of(OrderParameters.parse(parameters, OrderQuery.MAX_SIZE));
    } catch (RuleViolationException refused) {
      return Optional.empty();
    }
  }
}
