package dev.docket.jpa;

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
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Orders as rows. */
final class JpaOrderRepository implements OrderRepository {

  private static final String BY_IDS = "SELECT o FROM OrderRow o WHERE o.id IN :ids";
  private static final String BY_KEYS = "SELECT p FROM PlacementRow p WHERE p.key IN :keys";
  private static final String CHANGES =
      "SELECT DISTINCT c FROM OrderChangeRow c LEFT JOIN FETCH c.fields WHERE c.orderId = :id ORDER BY c.version";

  private final JpaUnitOfWork unit;
  private final Database database;

  JpaOrderRepository(JpaUnitOfWork unit, Database database) {
    this.unit = unit;
    this.database = database;
  }

  @Override
  public void add(Collection<Order> orders) {
    EntityManager entities = unit.writing();
    orders.stream().map(OrderRow::from).forEach(entities::persist);
  }

  @Override
  public void remember(Collection<PlacementRecord> records) {
    EntityManager entities = unit.writing();
    records.stream().map(PlacementRow::from).forEach(entities::persist);
  }

  @Override
  public void save(Order changed, OrderChange change) {
    EntityManager entities = unit.writing();
    OrderRow stored = entities.find(OrderRow.class, changed.id().value());
    if (stored == null || stored.version() + 1 != changed.version()) {
      throw new StaleVersionException("the order was changed meanwhile");
    }
    stored.change(changed);
    // First, so that whoever is late is told by the version and not by a key of the history.
    entities.flush();
    entities.persist(OrderChangeRow.from(change));
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return unit.read(entities -> Optional.ofNullable(entities.find(OrderRow.class, id.value())))
        .map(OrderRow::toDomain);
  }

  @Override
  public List<Order> findAll(Collection<OrderId> ids) {
    List<UUID> values = ids.stream().map(OrderId::value).distinct().toList();
    return values.isEmpty() ? List.of() : unit.read(entities -> load(entities, values));
  }

  private static List<Order> load(EntityManager entities, List<UUID> ids) {
    return entities
        .createQuery(BY_IDS, OrderRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(OrderRow::toDomain)
        .toList();
  }

  @Override
  public List<PlacementRecord> placements(Collection<IdempotencyKey> keys) {
    List<String> texts = keys.stream().map(IdempotencyKey::value).distinct().toList();
    return texts.isEmpty() ? List.of() : unit.read(entities -> loadPlacements(entities, texts));
  }

  private static List<PlacementRecord> loadPlacements(EntityManager entities, List<String> keys) {
    return entities
        .createQuery(BY_KEYS, PlacementRow.class)
        .setParameter("keys", keys)
        .getResultStream()
        .map(PlacementRow::toDomain)
        .toList();
  }

  @Override
  public List<OrderChange> history(OrderId id) {
    return find(id).map(order -> unit.read(entities -> history(entities, order))).orElse(List.of());
  }

  private static List<OrderChange> history(EntityManager entities, Order order) {
    Stream<OrderChange> changes =
        entities
            .createQuery(CHANGES, OrderChangeRow.class)
            .setParameter("id", order.id().value())
            .getResultStream()
            .map(OrderChangeRow::toDomain);
    return Stream.concat(Stream.of(OrderChange.placed(order)), changes).toList();
  }

  @Override
  public Slice<OrderSummary> search(OrderQuery query) {
    return unit.read(entities -> new OrderSearch(query, database).run(entities));
  }
}
