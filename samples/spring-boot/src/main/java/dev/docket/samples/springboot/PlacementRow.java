package dev.docket.samples.springboot;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.CardFingerprint;
import dev.docket.order.OrderId;
import dev.docket.spi.PlacementRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** A key that placed an order as a row. */
final class PlacementRow {

  private PlacementRow() {}

  static SqlParameterSource of(PlacementRecord placed) {
    return new MapSqlParameterSource("idempotency_key", placed.key().value())
        .addValue("order_id", placed.order().value())
        .addValue("digest", placed.digest())
        .addValue("card_fingerprint", placed.card().text());
  }

  static PlacementRecord toDomain(ResultSet row, int number) throws SQLException {
    return new PlacementRecord(
        new IdempotencyKey(row.getString("idempotency_key")),
        new OrderId(row.getObject("order_id", UUID.class)),
        row.getString("digest"),
        CardFingerprint.parse(row.getString("card_fingerprint")));
  }
}
