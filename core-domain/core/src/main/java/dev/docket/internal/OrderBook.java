package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.AmendOrder;
import dev.docket.order.CancelOrder;
import dev.docket.order.CardFingerprint;
import dev.docket.order.CardNumber;
import dev.docket.order.DeliverOrder;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderChangedException;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.OrderNotFoundException;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.order.Placement;
import dev.docket.order.ShipOrder;
import dev.docket.paging.Slice;
import dev.docket.spi.CardVault;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PlacementRecord;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order book over its driven ports. */
final class OrderBook implements Orders {

  private final OrderRepository orders;
  private final UnitOfWork unit;
  private final CardVault vault;
  private final OrderFactory factory;
  private final DraftContent contents;
  private final Amendment amendment;
  private final Clock clock;
  private final EventLog log;
  private final PlacementNews news;

  OrderBook(
      OrderRepository orders,
      UnitOfWork unit,
      CardVault vault,
      OrderFactory factory,
      Amendment amendment,
      Clock clock,
      EventLog log,
      PlacementNews news) {
    this.orders = orders;
    this.unit = unit;
    this.vault = vault;
    this.factory = factory;
    this.contents = new DraftContent(vault);
    this.amendment = amendment;
    this.clock = clock;
    this.log = log;
    this.news = news;
  }

  @Override
  public Order place(PlaceOrder command, Actor by) {
    by.require(Role.STAFF);
    BatchPlan plan = Retry.keyed(command.key(), () -> unit.call(() -> write(List.of(command), by)));
    Placement placement = plan.placements().get(0);
    if (placement instanceof Placement.Refused refused) {
      throw new RuleViolationException(refused.violations());
    }
    return placement instanceof Placement.AlreadyThere there
        ? load(there.id())
        : plan.orders().get(0);
  }

  @Override
  public List<Violation> check(OrderDraft draft, Actor by) {
    by.require(Role.STAFF);
    return factory.check(draft);
  }

  @Override
  public List<Placement> placeAll(List<PlaceOrder> commands, Actor by) {
    by.require(Role.STAFF);
    return Retry.identified(() -> unit.call(() -> write(commands, by))).placements();
  }

  @Override
  public List<Placement> checkAll(List<PlaceOrder> commands, Actor by) {
    by.require(Role.STAFF);
    return plan(commands, by).placements();
  }

  private BatchPlan write(List<PlaceOrder> commands, Actor by) {
    BatchPlan plan = plan(commands, by);
    orders.add(plan.orders());
    orders.remember(plan.records());
    log.placed(plan.orders());
    unit.afterCommit(() -> news.tell(plan));
    return plan;
  }

  private BatchPlan plan(List<PlaceOrder> commands, Actor by) {
    if (commands.size() > MAX_BATCH) {
      throw new IllegalArgumentException("a batch has at most " + MAX_BATCH + " orders");
    }
    BatchPlan plan = new BatchPlan(factory, contents, known(commands), remembered(commands));
    commands.forEach(command -> plan.add(command, by));
    return plan;
  }

  private Collection<Order> known(List<PlaceOrder> commands) {
    List<OrderId> ids =
        nonNull(commands.stream().map(command -> command.draft().id().value()))
            .map(OrderId::new)
            .toList();
    return ids.isEmpty() ? List.of() : orders.findAll(ids);
  }

  private Collection<PlacementRecord> remembered(List<PlaceOrder> commands) {
    var keys = nonNull(commands.stream().map(PlaceOrder::key)).toList();
    return keys.isEmpty() ? List.of() : orders.placements(keys);
  }

  private static <T> Stream<T> nonNull(Stream<? extends @Nullable T> values) {
    return values.filter(Objects::nonNull).distinct().map(Objects::requireNonNull);
  }

  @Override
  public Order amend(AmendOrder command, Actor by) {
    by.require(Role.STAFF);
    amendment.requireRules(command.draft());
    return change(
        command.id(),
        command.version(),
        by,
        order -> order.amend(amendment.contentOf(command.draft(), order)));
  }

  @Override
  public Order ship(ShipOrder command, Actor by) {
    by.require(Role.STAFF);
    return change(command.id(), command.version(), by, Order::ship);
  }

  @Override
  public Order deliver(DeliverOrder command, Actor by) {
    by.require(Role.STAFF);
    return change(command.id(), command.version(), by, order -> amendment.deliver(command, order));
  }

  @Override
  public Order cancel(CancelOrder command, Actor by) {
    by.require(Role.STAFF);
    return change(command.id(), command.version(), by, Order::cancel);
  }

  private Order change(OrderId id, long version, Actor by, UnaryOperator<Order> step) {
    try {
      return unit.call(() -> changeOnce(id, version, by, step));
    } catch (StaleVersionException stale) {
      throw new OrderChangedException(load(id), version);
    }
  }

  private Order changeOnce(OrderId id, long version, Actor by, UnaryOperator<Order> step) {
    Order before = load(id);
    if (before.version() != version) {
      throw new OrderChangedException(before, version);
    }
    Order after = step.apply(before);
    OrderChange change =
        OrderChange.between(
            before, after, clock.instant().truncatedTo(ChronoUnit.MICROS), by.name());
    if (change.fields().isEmpty()) {
      return before;
    }
    orders.save(after, change);
    log.changed(after, change);
    return after;
  }

  private Order load(OrderId id) {
    return orders.find(id).orElseThrow(() -> new OrderNotFoundException(id));
  }

  @Override
  public Optional<Order> find(OrderId id, Actor by) {
    by.require(Role.STAFF);
    return orders.find(id);
  }

  @Override
  public List<OrderChange> history(OrderId id, Actor by) {
    by.require(Role.STAFF);
    return orders.history(id);
  }

  @Override
  public Slice<OrderSummary> search(OrderQuery query, Actor by) {
    by.require(Role.STAFF);
    return orders.search(query);
  }

  @Override
  public List<CardFingerprint> fingerprints(CardNumber number, Actor by) {
    by.require(Role.STAFF);
    return vault.fingerprints(number);
  }
}
