package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.command.IdempotencyKey;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderId;
import dev.docket.order.OrderStatus;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PlacementRecord;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link OrderRepository} promises, whatever orders are kept in; {@link OrderSearchContract}
 * has the list. Leaves the orders that it added behind.
 */
public abstract class OrderRepositoryContract {

  private static final String BOB = "bob";
  private static final Instant LATER = Instant.parse("2026-11-21T11:00:00.654321Z");
  private static final int MANY = 100;
  private static final int WRITERS = 50;

  private final RandomOrders series = new RandomOrders(UUID.randomUUID().getMostSignificantBits());
  private OrderRepository orders;
  private UnitOfWork unit;

  /** For subclasses. */
  protected OrderRepositoryContract() {}

  /** The repository under test, which may hold other orders. */
  protected abstract OrderRepository repository();

  /** The unit of work that the repository writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    orders = repository();
    unit = unitOfWork();
  }

  private Order added() {
    Order order = open(series.next());
    unit.run(() -> orders.add(List.of(order)));
    return order;
  }

  private static Order open(Order order) {
    return Order.place(order.id(), order.content(), order.placedAt(), order.placedBy());
  }

  private static OrderChange change(Order before, Order after) {
    return OrderChange.between(before, after, LATER, BOB);
  }

  private void save(Order before, Order after) {
    unit.run(() -> orders.save(after, change(before, after)));
  }

  private PlacementRecord placement(Order order) {
    return new PlacementRecord(
        new IdempotencyKey(UUID.randomUUID().toString()),
        order.id(),
        "0123456789abcdef".repeat(4),
        order.content().card().fingerprint());
  }

  private Order stored(OrderId id) {
    return orders.find(id).orElseThrow();
  }

  private static void assertSame(Order actual, Order expected) {
    assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void findsWhatWasAdded() {
    List<Order> added = series.take(20);
    unit.run(() -> orders.add(added));

    added.forEach(order -> assertSame(stored(order.id()), order));
  }

  @Test
  void findsNothingElse() {
    OrderId unknown = series.next().id();

    assertThat(orders.find(unknown)).isEmpty();
    assertThat(orders.history(unknown)).isEmpty();
    assertThat(orders.findAll(List.of(unknown))).isEmpty();
    assertThat(orders.findAll(List.of())).isEmpty();
    assertThat(orders.placements(List.of())).isEmpty();
  }

  @Test
  void findsThoseOfManyThatExist() {
    List<Order> added = series.take(MANY);
    unit.run(() -> orders.add(added));
    List<OrderId> asked =
        Stream.concat(Stream.of(series.next().id()), added.stream().map(Order::id)).toList();

    assertThat(orders.findAll(asked))
        .extracting(Order::id)
        .containsExactlyInAnyOrderElementsOf(added.stream().map(Order::id).toList());
  }

  @Test
  void findsAnOrderOnceThoughItIsAskedForTwice() {
    OrderId id = added().id();

    assertThat(orders.findAll(List.of(id, id))).hasSize(1);
  }

  @Test
  void refusesAnIdThatIsInUse() {
    Order order = added();

    assertThatThrownBy(() -> unit.run(() -> orders.add(List.of(order))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void refusesAnIdTwiceAtOnce() {
    Order order = series.next();

    assertThatThrownBy(() -> unit.run(() -> orders.add(List.of(order, order))))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(orders.find(order.id())).isEmpty();
  }

  @Test
  void addsNothingOfABatchWithAnIdThatIsInUse() {
    Order known = added();
    Order fresh = series.next();

    assertThatThrownBy(() -> unit.run(() -> orders.add(List.of(fresh, known))))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(orders.find(fresh.id())).isEmpty();
  }

  @Test
  void remembersPlacements() {
    PlacementRecord first = placement(added());
    PlacementRecord second = placement(added());
    unit.run(() -> orders.remember(List.of(first, second)));
    IdempotencyKey unknown = new IdempotencyKey("unknown");

    assertThat(orders.placements(List.of(first.key(), second.key(), unknown)))
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void tellsKeysApartByTheirCase() {
    Order order = added();
    PlacementRecord lower = placement(order);
    IdempotencyKey key = new IdempotencyKey(lower.key().value() + "-k");
    IdempotencyKey upper = new IdempotencyKey(lower.key().value() + "-K");
    PlacementRecord first = new PlacementRecord(key, order.id(), lower.digest(), lower.card());
    PlacementRecord second = new PlacementRecord(upper, order.id(), lower.digest(), lower.card());

    unit.run(() -> orders.remember(List.of(first, second)));

    assertThat(orders.placements(List.of(upper))).containsExactly(second);
  }

  @Test
  void refusesAKeyThatIsInUse() {
    PlacementRecord record = placement(added());
    unit.run(() -> orders.remember(List.of(record)));

    assertThatThrownBy(() -> unit.run(() -> orders.remember(List.of(record))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void keepsAChangeAndItsEntry() {
    Order open = added();
    Order shipped = open.ship();
    save(open, shipped);
    Order delivered = shipped.deliver(shipped.content().shippingDate().plusDays(1));
    save(shipped, delivered);

    assertSame(stored(open.id()), delivered);
    assertThat(orders.history(open.id()))
        .containsExactly(
            OrderChange.placed(open), change(open, shipped), change(shipped, delivered));
  }

  @Test
  void keepsAChangedContent() {
    Order open = added();
    Order amended = open.amend(series.next().content());
    save(open, amended);

    assertSame(stored(open.id()), amended);
    assertThat(orders.history(open.id()))
        .containsExactly(OrderChange.placed(open), change(open, amended));
  }

  @Test
  void refusesAVersionThatIsNotTheNext() {
    Order open = added();
    Order shipped = open.ship();
    save(open, shipped);

    assertThatThrownBy(() -> save(open, open.cancel())).isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> save(open, shipped)).isInstanceOf(StaleVersionException.class);
    Order ahead = shipped.deliver(null);
    Order further =
        Order.restore(
            ahead.id(),
            ahead.content(),
            OrderStatus.DELIVERED,
            ahead.version() + 1,
            ahead.placedAt(),
            ahead.placedBy());
    assertThatThrownBy(() -> save(ahead, further)).isInstanceOf(StaleVersionException.class);
    assertSame(stored(open.id()), shipped);
    assertThat(orders.history(open.id())).hasSize(2);
  }

  @Test
  void refusesToChangeWhatIsNotThere() {
    Order unknown = open(series.next());

    assertThatThrownBy(() -> save(unknown, unknown.ship()))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void writesOnlyWithinAUnitOfWork() {
    Order order = added();
    Order other = series.next();

    assertThatThrownBy(() -> orders.add(List.of(other))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> orders.add(List.of())).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> orders.remember(List.of(placement(order))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> orders.save(order.ship(), change(order, order.ship())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsWhatItWroteInTheSameUnitOfWork() {
    Order open = open(series.next());
    PlacementRecord record = placement(open);

    unit.run(
        () -> {
          orders.add(List.of(open));
          orders.remember(List.of(record));
          assertSame(stored(open.id()), open);
          assertThat(orders.findAll(List.of(open.id()))).hasSize(1);
          assertThat(orders.placements(List.of(record.key()))).containsExactly(record);
          Order shipped = open.ship();
          orders.save(shipped, change(open, shipped));
          assertSame(stored(open.id()), shipped);
          assertThat(orders.history(open.id())).hasSize(2);
        });
  }

  @Test
  void letsOneOfManyWritersOfAVersionThrough() throws Exception {
    Order open = added();
    Order shipped = open.ship();

    List<Boolean> won =
        Together.call(WRITERS, () -> tries(() -> save(open, shipped), StaleVersionException.class));

    assertThat(won).containsOnlyOnce(true);
    assertThat(stored(open.id()).version()).isEqualTo(2);
    assertThat(orders.history(open.id())).hasSize(2);
  }

  @Test
  void advancesTheVersionOncePerSuccessfulWriter() throws Exception {
    Order open = added();
    AtomicInteger successes = new AtomicInteger();

    Together.call(
        WRITERS,
        () -> {
          Order before = stored(open.id());
          Order after = before.amend(changedContent(before));
          boolean saved = tries(() -> save(before, after), StaleVersionException.class);
          return saved && successes.incrementAndGet() > 0;
        });

    assertThat(successes.get()).isPositive();
    assertThat(stored(open.id()).version()).isEqualTo(1 + successes.get());
    assertThat(orders.history(open.id())).hasSize(1 + successes.get());
  }

  /** Delivered later than any order of the series is at first. */
  private static OrderContent changedContent(Order order) {
    return order
        .content()
        .deliveredOn(order.content().shippingDate().plusYears(1).plusDays(order.version()));
  }

  @Test
  void letsOneOfManyThroughThatAddTheSameOrder() throws Exception {
    Order order = series.next();

    List<Boolean> won =
        Together.call(
            MANY,
            () ->
                tries(
                    () -> unit.run(() -> orders.add(List.of(order))), DuplicateKeyException.class));

    assertThat(won).containsOnlyOnce(true);
  }

  @Test
  void letsOneOfManyThroughThatUseTheSameKey() throws Exception {
    IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());

    List<Boolean> won = Together.call(MANY, () -> placesWith(key));

    assertThat(won).containsOnlyOnce(true);
    OrderId winner = orders.placements(List.of(key)).get(0).order();
    assertThat(orders.find(winner)).isPresent();
  }

  private boolean placesWith(IdempotencyKey key) {
    Order order = new RandomOrders(UUID.randomUUID().getMostSignificantBits()).next();
    PlacementRecord any = placement(order);
    PlacementRecord record = new PlacementRecord(key, order.id(), any.digest(), any.card());
    boolean placed =
        tries(
            () ->
                unit.run(
                    () -> {
                      orders.add(List.of(order));
                      orders.remember(List.of(record));
                    }),
            DuplicateKeyException.class);
    assertThat(orders.find(order.id()).isPresent()).isEqualTo(placed);
    return placed;
  }

  /** False when it failed in the way that losing a race does. */
  private static boolean tries(Runnable write, Class<? extends RuntimeException> lost) {
    try {
      write.run();
      return true;
    } catch (RuntimeException failure) {
      if (lost.isInstance(failure)) {
        return false;
      }
      throw failure;
    }
  }
}
