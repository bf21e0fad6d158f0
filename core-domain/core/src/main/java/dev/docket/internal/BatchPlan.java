package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.command.IdempotencyKey;
import dev.docket.order.Order;
import dev.docket.order.OrderId;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.order.Placement;
import dev.docket.spi.PlacementRecord;
import dev.docket.validation.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what becomes of each command of a batch, given what is in the book already. */
final class BatchPlan {

  private final OrderFactory factory;
  private final DraftContent contents;
  private final Map<OrderId, Order> known;
  private final Map<IdempotencyKey, PlacementRecord> remembered;
  private final List<Placement> placements = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<PlacementRecord> records = new ArrayList<>();

  BatchPlan(
      OrderFactory factory,
      DraftContent contents,
      Collection<Order> known,
      Collection<PlacementRecord> remembered) {
    this.factory = factory;
    this.contents = contents;
    this.known = new HashMap<>(byKey(known, Order::id));
    this.remembered = new HashMap<>(byKey(remembered, PlacementRecord::key));
  }

  void add(PlaceOrder command, Actor by) {
    placements.add(placement(command, by));
  }

  /** What becomes of each command, in their order. */
  List<Placement> placements() {
    return placements;
  }

  /** The orders that are new. */
  List<Order> orders() {
    return orders;
  }

  /** What is to be remembered of their keys. */
  List<PlacementRecord> records() {
    return records;
  }

  private Placement placement(PlaceOrder command, Actor by) {
    PlacementRecord record = command.key() == null ? null : remembered.get(command.key());
    if (record != null) {
      return contents.repeats(command.draft(), record)
          ? new Placement.AlreadyThere(record.order())
          : refused(Orders.KEY_REUSED_RULE, "idempotencyKey");
    }
    Order existing = existing(command);
    if (existing != null) {
      return contents.isSame(command.draft(), existing)
          ? new Placement.AlreadyThere(existing.id())
          : refused(Orders.ID_TAKEN_RULE, "id");
    }
    List<Violation> violations = factory.check(command.draft());
    return violations.isEmpty() ? placed(command, by) : new Placement.Refused(violations);
  }

  private @Nullable Order existing(PlaceOrder command) {
    var id = command.draft().id().value();
    return id == null ? null : known.get(new OrderId(id));
  }

  private Placement placed(PlaceOrder command, Actor by) {
    Order order = factory.place(command.draft(), by);
    orders.add(order);
    known.put(order.id(), order);
    if (command.key() != null) {
      remember(command, command.key(), order);
    }
    return new Placement.Placed(order.id());
  }

  private void remember(PlaceOrder command, IdempotencyKey key, Order order) {
    PlacementRecord record =
        new PlacementRecord(
            key,
            order.id(),
            DraftContent.digest(command.draft()),
            order.content().card().fingerprint());
    records.add(record);
    remembered.put(key, record);
  }

  private static Placement refused(String rule, String path) {
    return new Placement.Refused(List.of(Violation.of(rule, path)));
  }

  private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, Function.identity()));
  }
}
