package dev.docket.samples.springboot;

import dev.docket.order.FieldChange;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/** An entry of a history as a row. */
final class OrderChangeRow {

  private static final JsonMapper JSON = JsonMapper.shared();

  private OrderChangeRow() {}

  static SqlParameterSource of(OrderChange change) {
    return new MapSqlParameterSource("order_id", change.order().value())
        .addValue("version", change.version())
        .addValue("kind", change.kind().name())
        .addValue("changed_at", change.at().atOffset(ZoneOffset.UTC))
        .addValue("changed_by", change.by())
        .addValue("fields", JSON.writeValueAsString(change.fields()));
  }

  static OrderChange toDomain(ResultSet row, int number) throws SQLException {
    return new OrderChange(
        new OrderId(row.getObject("order_id", UUID.class)),
        row.getLong("version"),
        OrderChange.Kind.valueOf(row.getString("kind")),
        row.getObject("changed_at", Instant.class),
        row.getString("changed_by"),
        List.of(JSON.readValue(row.getString("fields"), FieldChange[].class)));
  }
}
