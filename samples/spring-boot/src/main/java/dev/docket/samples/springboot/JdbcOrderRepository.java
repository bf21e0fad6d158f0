package dev.docket.samples.springboot;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.paging.Slice;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PlacementRecord;
import dev.docket.spi.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Orders in the shop's own tables. */
@Component
class JdbcOrderRepository implements OrderRepository {

  private static final String ADD =
      """
      INSERT INTO orders (id, user_id, card_token, card_brand, card_last_four, card_fingerprint,
        store_code, product_code, quantity, order_date, shipping_date, delivery_date, status,
        version, placed_at, placed_by)
      VALUES (:id, :user_id, :card_token, :card_brand, :card_last_four, :card_fingerprint,
        :store_code, :product_code, :quantity, :order_date, :shipping_date, :delivery_date, :status,
        :version, :placed_at, :placed_by)
      """;

  private static final String SAVE =
      """
      UPDATE orders SET user_id = :user_id, card_token = :card_token, card_brand = :card_brand,
        card_last_four = :card_last_four, card_fingerprint = :card_fingerprint,
        store_code = :store_code, product_code = :product_code, quantity = :quantity,
        order_date = :order_date, shipping_date = :shipping_date, delivery_date = :delivery_date,
        status = :status, version = :version
      WHERE id = :id AND version + 1 = :version
      """;

  private static final String RECORD =
      """
      INSERT INTO order_changes (order_id, version, kind, changed_at, changed_by, fields)
      VALUES (:order_id, :version, :kind, :changed_at, :changed_by, :fields)
      """;

  private static final String REMEMBER =
      """
      INSERT INTO placements (idempotency_key, order_id, digest, card_fingerprint)
      VALUES (:idempotency_key, :order_id, :digest, :card_fingerprint)
      """;

  private static final String BY_IDS = "SELECT * FROM orders WHERE id IN (:ids)";
  private static final String BY_KEYS = "SELECT * FROM placements WHERE idempotency_key IN (:keys)";
  private static final String HISTORY =
      "SELECT * FROM order_changes WHERE order_id = :id ORDER BY version";

  private final NamedParameterJdbcTemplate jdbc;

  JdbcOrderRepository(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Collection<Order> orders) {
    writeAll(ADD, orders, OrderRow::of);
    writeAll(RECORD, orders, order -> OrderChangeRow.of(OrderChange.placed(order)));
  }

  @Override
  public void remember(Collection<PlacementRecord> records) {
    writeAll(REMEMBER, records, PlacementRow::of);
  }

  private <T> void writeAll(String sql, Collection<T> all, Function<T, SqlParameterSource> row) {
    SpringUnitOfWork.requireOpen();
    jdbc.batchUpdate(sql, all.stream().map(row).toArray(SqlParameterSource[]::new));
  }

  @Override
  public void save(Order changed, OrderChange change) {
    SpringUnitOfWork.requireOpen();
    if (jdbc.update(SAVE, OrderRow.of(changed)) == 0) {
      throw new StaleVersionException("the order was changed meanwhile");
    }
    jdbc.update(RECORD, OrderChangeRow.of(change));
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Order> findAll(Collection<OrderId> ids) {
    return readAll(BY_IDS, "ids", ids.stream().map(OrderId::value).toList(), OrderRow::toDomain);
  }

  @Override
  public List<PlacementRecord> placements(Collection<IdempotencyKey> keys) {
    return readAll(
        BY_KEYS, "keys", keys.stream().map(IdempotencyKey::value).toList(), PlacementRow::toDomain);
  }

  @Override
  public List<OrderChange> history(OrderId id) {
    return readAll(HISTORY, "id", List.of(id.value()), OrderChangeRow::toDomain);
  }

  private <T> List<T> readAll(String sql, String name, List<?> values, RowMapper<T> mapper) {
    return values.isEmpty()
        ? List.of()
        : Failures.told(() -> jdbc.query(sql, new MapSqlParameterSource(name, values), mapper));
  }

  @Override
  public Slice<OrderSummary> search(OrderQuery query) {
    OrderPage page = new OrderPage(query);
    return Failures.told(() -> page.read(jdbc));
  }
}
