package dev.docket.samples.springboot;

import dev.docket.order.OrderField;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.paging.Count;
import dev.docket.paging.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** One page of the list, and the count of all of it, by one statement. */
final class OrderPage {

  private final OrderQuery query;
  private final List<OrderField> keys;
  private final boolean descending;
  private final MapSqlParameterSource parameters = new MapSqlParameterSource();
  private final String sql;

  OrderPage(OrderQuery query) {
    this.query = query;
    keys = query.sort().keys();
    descending = query.sort().descending() != query.position().kind().backwards();
    sql = statement();
  }

  private String statement() {
    OrderConditions conditions = new OrderConditions(query.filter(), parameters);
    String filter = conditions.sql();
    if (!query.position().keys().isEmpty()) {
      conditions.add(beyond(query.sort().keysOf(query.position())));
    }
    String order = keys.stream().map(this::ordered).collect(Collectors.joining(", "));
    return """
        SELECT c.total, p.*
        FROM (SELECT COUNT(*) AS total FROM (SELECT 1 FROM orders %s LIMIT %d) m) c
        LEFT JOIN (SELECT * FROM orders %s ORDER BY %s LIMIT %d) p ON 1 = 1
        ORDER BY %s
        """
        .formatted(filter, Count.CAP + 1, conditions.sql(), order, query.size() + 1, order);
  }

  private String ordered(OrderField key) {
    return column(key) + (descending ? " DESC" : "");
  }

  /** The comparison of the first column alone tells the database where in its index to begin. */
  private String beyond(List<Comparable<?>> row) {
    List<String> values = new ArrayList<>();
    for (Comparable<?> value : row) {
      String name = "key" + values.size();
      parameters.addValue(name, value);
      values.add(":" + name);
    }
    String beyond = descending ? "<" : ">";
    String first = "%s %s= %s".formatted(column(keys.get(0)), beyond, values.get(0));
    String columns = keys.stream().map(OrderPage::column).collect(Collectors.joining(", "));
    return "%s AND (%s) %s (%s)".formatted(first, columns, beyond, String.join(", ", values));
  }

  private static String column(OrderField field) {
    return switch (field) {
      case ID -> "id";
      case USER -> "user_id";
      case CARD -> "card_last_four";
      case STORE -> "store_code";
      case PRODUCT -> "product_code";
      case QUANTITY -> "quantity";
      case ORDER_DATE -> "order_date";
      case SHIPPING_DATE -> "shipping_date";
      case DELIVERY_DATE -> "delivery_key";
      case STATUS -> "status";
    };
  }

  Slice<OrderSummary> read(NamedParameterJdbcTemplate jdbc) {
    return jdbc.query(sql, parameters, this::slice);
  }

  /** An empty page has one row all the same, for the count. */
  private Slice<OrderSummary> slice(ResultSet rows) throws SQLException {
    List<OrderSummary> found = new ArrayList<>();
    long total = 0;
    while (rows.next()) {
      total = rows.getLong("total");
      if (rows.getObject("id") != null) {
        found.add(OrderSummary.of(OrderRow.toDomain(rows, rows.getRow())));
      }
    }
    return Slice.ofWalk(
        found,
        query.size(),
        query.position(),
        query.sort().text(),
        query.sort()::keysOf,
        Count.capped(total));
  }
}
