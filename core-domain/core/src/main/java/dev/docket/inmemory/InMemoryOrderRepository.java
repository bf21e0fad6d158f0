package dev.docket.inmemory;

import static java.util.Objects.requireNonNull;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.paging.Slice;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PlacementRecord;
import dev.docket.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders in memory. */
public final class InMemoryOrderRepository implements OrderRepository {

  private final InMemoryUnitOfWork unit;
  private final Map<OrderId, Order> orders = new HashMap<>();
  private final Map<OrderId, List<OrderChange>> changes = new HashMap<>();
  private final Map<IdempotencyKey, PlacementRecord> placements = new HashMap<>();

  /** Empty; writes within the given transactions. */
  public InMemoryOrderRepository(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void add(Collection<Order> added) {
    unit.requireOpen();
    for (Order order : added) {
      requireNew(orders.containsKey(order.id()), "an order id");
      unit.write(
          () -> {
            orders.put(order.id(), order);
            changes.put(order.id(), new ArrayList<>(List.of(OrderChange.placed(order))));
          },
          () -> {
            orders.remove(order.id());
            changes.remove(order.id());
          });
    }
  }

  @Override
  public void remember(Collection<PlacementRecord> records) {
    unit.requireOpen();
    for (PlacementRecord record : records) {
      requireNew(placements.containsKey(record.key()), "an idempotency key");
      unit.write(() -> placements.put(record.key(), record), () -> placements.remove(record.key()));
    }
  }

  private static void requireNew(boolean taken, String what) {
    if (taken) {
      throw new DuplicateKeyException(what + " is in use");
    }
  }

  @Override
  public void save(Order changed, OrderChange change) {
    unit.requireOpen();
    Order stored = orders.get(changed.id());
    if (stored == null || stored.version() + 1 != changed.version()) {
      throw new StaleVersionException("the order was changed meanwhile");
    }
    List<OrderChange> history = requireNonNull(changes.get(changed.id()));
    unit.write(
        () -> {
          orders.put(changed.id(), changed);
          history.add(change);
        },
        () -> {
          orders.put(changed.id(), stored);
          history.remove(history.size() - 1);
        });
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return unit.read(() -> Optional.ofNullable(orders.get(id)));
  }

  @Override
  public List<Order> findAll(Collection<OrderId> ids) {
    return unit.read(() -> existing(orders, ids));
  }

  @Override
  public List<PlacementRecord> placements(Collection<IdempotencyKey> keys) {
    return unit.read(() -> existing(placements, keys));
  }

  private static <K, V> List<V> existing(Map<K, V> all, Collection<K> keys) {
    return keys.stream()
        .distinct()
        .filter(all::containsKey)
        .map(key -> requireNonNull(all.get(key)))
        .toList();
  }

  @Override
  public List<OrderChange> history(OrderId id) {
    return unit.read(() -> List.copyOf(changes.getOrDefault(id, List.of())));
  }

  @Override
  public Slice<OrderSummary> search(OrderQuery query) {
    List<OrderSummary> matching =
        unit.read(
            () ->
                orders.values().stream()
                    .filter(query.filter()::includes)
                    .map(OrderSummary::of)
                    .toList());
    return new SortedWalk(query).slice(matching);
  }
}
