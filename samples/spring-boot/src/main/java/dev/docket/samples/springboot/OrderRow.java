package dev.docket.samples.springboot;

import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderId;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.StoredCard;
import dev.docket.order.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** An order as a row. */
final class OrderRow {

  private OrderRow() {}

  static SqlParameterSource of(Order order) {
    OrderContent content = order.content();
    StoredCard card = content.card();
    return new MapSqlParameterSource("id", order.id().value())
        .addValue("user_id", content.user().value())
        .addValue("card_token", card.token())
        .addValue("card_brand", card.brand().name())
        .addValue("card_last_four", card.lastFour())
        .addValue("card_fingerprint", card.fingerprint().text())
        .addValue("store_code", content.store().value())
        .addValue("product_code", content.product().value())
        .addValue("quantity", content.quantity().value())
        .addValue("order_date", content.orderDate())
        .addValue("shipping_date", content.shippingDate())
        .addValue("delivery_date", content.deliveryDate())
        .addValue("status", order.status().ordinal())
        .addValue("version", order.version())
        .addValue("placed_at", order.placedAt().atOffset(ZoneOffset.UTC))
        .addValue("placed_by", order.placedBy());
  }

  static Order toDomain(ResultSet row, int number) throws SQLException {
    return Order.restore(
        new OrderId(row.getObject("id", UUID.class)),
        content(row),
        OrderStatus.values()[row.getInt("status")],
        row.getLong("version"),
        row.getObject("placed_at", Instant.class),
        row.getString("placed_by"));
  }

  private static OrderContent content(ResultSet row) throws SQLException {
    return new OrderContent(
        new UserId(row.getObject("user_id", UUID.class)),
        card(row),
        new StoreCode(row.getString("store_code")),
        new ProductCode(row.getString("product_code")),
        new Quantity(row.getInt("quantity")),
        row.getObject("order_date", LocalDate.class),
        row.getObject("shipping_date", LocalDate.class),
        row.getObject("delivery_date", LocalDate.class));
  }

  private static StoredCard card(ResultSet row) throws SQLException {
    return new StoredCard(
        row.getObject("card_token", UUID.class),
        CardBrand.valueOf(row.getString("card_brand")),
        row.getString("card_last_four"),
        CardFingerprint.parse(row.getString("card_fingerprint")));
  }
}
