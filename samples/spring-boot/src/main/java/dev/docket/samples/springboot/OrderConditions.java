package dev.docket.samples.springboot;

import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderStatus;
import dev.docket.order.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The conditions of a statement, with their parameters. */
final class OrderConditions {

  private final List<String> conditions = new ArrayList<>();
  private final MapSqlParameterSource parameters;

  OrderConditions(OrderFilter filter, MapSqlParameterSource parameters) {
    this.parameters = parameters;
    is("id", filter.id() == null ? null : filter.id().value());
    is("user_id", filter.user() == null ? null : filter.user().value());
    is("card_last_four", filter.lastFour());
    in("card_fingerprint", filter.cards().stream().map(CardFingerprint::text).toList());
    is("store_code", filter.store() == null ? null : filter.store().value());
    is("product_code", filter.product() == null ? null : filter.product().value());
    within("quantity", filter.quantity());
    within("order_date", filter.orderDate());
    within("shipping_date", filter.shippingDate());
    within("delivery_date", filter.deliveryDate());
    in("status", filter.statuses().stream().map(OrderStatus::ordinal).toList());
  }

  private void is(String column, @Nullable Object value) {
    compare(column, " = ", column, value);
  }

  private void within(String column, Range<?> range) {
    compare(column, " >= ", column + "_from", range.from());
    compare(column, " <= ", column + "_to", range.to());
  }

  private void compare(String column, String operator, String name, @Nullable Object value) {
    if (value != null) {
      add(column + operator + ":" + name);
      parameters.addValue(name, value);
    }
  }

  private void in(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      add(column + " IN (:" + column + ")");
      parameters.addValue(column, values);
    }
  }

  void add(String condition) {
    conditions.add(condition);
  }

  /** Empty, or begins with WHERE. */
  String sql() {
    return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
  }
}
