package dev.docket.web.ui.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docket.order.OrderField;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.paging.Cursor;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses that lead from one view of the list to another. Relative, so that they hold under
 * any context path.
 */
final class OrderUrl {

  private OrderUrl() {}

  static String list(OrderQuery query) {
    return "orders" + queryString(OrderParameters.of(query));
  }

  static String export(OrderQuery query) {
    return "orders.csv" + queryString(OrderParameters.of(query.at(Cursor.first())));
  }

  /**
   * The list from its beginning, sorted by the column; the other way round when it is sorted by it
   * already.
   */
  static String sorted(OrderQuery query, OrderField field) {
    boolean descending = query.sort().field() == field && !query.sort().descending();
    return list(
        new OrderQuery(
            query.filter(), new OrderSort(field, descending), query.size(), Cursor.first()));
  }

  static String resized(OrderQuery query, int size) {
    return list(new OrderQuery(query.filter(), query.sort(), size, Cursor.first()));
  }

  /** The list from its beginning with one more condition, or another one in its place. */
  static String with(OrderQuery query, String name, String value) {
    Map<String, String> parameters = OrderParameters.of(query.at(Cursor.first()));
    parameters.put(name, value);
    return "orders" + queryString(parameters);
  }

  /** The list from its beginning without some of its conditions. */
  static String without(OrderQuery query, Set<String> names) {
    Map<String, String> parameters = OrderParameters.of(query.at(Cursor.first()));
    parameters.keySet().removeAll(names);
    return "orders" + queryString(parameters);
  }

  static String queryString(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
