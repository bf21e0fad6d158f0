package dev.docket.spi;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderId;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where orders are kept. Writing takes place within a {@link UnitOfWork} and fails with
 * IllegalStateException outside of one; reading works within (and sees what was written there) and
 * without. A violated key or version may show at the call or at the end of the unit of work. Every
 * method throws {@link StorageUnavailableException} when the storage can't serve now. Safe for use
 * by any number of threads.
 */
public interface OrderRepository {

  /**
   * Adds new orders, each at version 1.
   *
   * @throws DuplicateKeyException when one of the ids is in use
   */
  void add(Collection<Order> orders);

  /**
   * Remembers which keys placed which orders.
   *
   * @throws DuplicateKeyException when one of the keys is in use
   */
  void remember(Collection<PlacementRecord> records);

  /**
   * Keeps a changed order and the entry of its history.
   *
   * @param changed one version after the one that is stored
   * @throws StaleVersionException when another version is stored, or none
   */
  void save(Order changed, OrderChange change);

  /** The order as it is now. */
  Optional<Order> find(OrderId id);

  /** Those of the orders that exist, in no particular order. One statement. */
  List<Order> findAll(Collection<OrderId> ids);

  /** The records of those keys that are in use, in no particular order. One statement. */
  List<PlacementRecord> placements(Collection<IdempotencyKey> keys);

  /**
   * Every change of an order, the first first, the placing included; empty when there is no such
   * order.
   */
  List<OrderChange> history(OrderId id);

  /**
   * One page of the list, its count included, by one statement whose cost depends on neither the
   * depth of the page nor the number of orders.
   *
   * @throws dev.docket.validation.RuleViolationException with {@code cursor.format}
   */
  Slice<OrderSummary> search(OrderQuery query);
}
