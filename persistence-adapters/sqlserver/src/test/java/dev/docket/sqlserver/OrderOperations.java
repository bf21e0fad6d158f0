package dev.docket.sqlserver;

import dev.docket.command.IdempotencyKey;
import dev.docket.jpa.JpaPersistence;
import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderId;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.StoredCard;
import dev.docket.order.UserId;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.PlacementRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the repository of orders can be asked for, but for its list. */
final class OrderOperations {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Order ONE = order(1);
  private static final List<Order> SEVERAL = List.of(ONE, order(2));
  private static final IdempotencyKey KEY = new IdempotencyKey("key");
  private static final CardFingerprint CARD = ONE.content().card().fingerprint();

  private final JpaPersistence persistence;
  private final OrderRepository orders;

  private static Order order(int number) {
    UUID id = new UUID(number, number);
    OrderContent content =
        new OrderContent(
            new UserId(id),
            new StoredCard(id, CardBrand.VISA, "1111", new CardFingerprint("key", "0".repeat(64))),
            new StoreCode("S1"),
            new ProductCode("P1"),
            new Quantity(9),
            DAY,
            DAY,
            null);
    return Order.restore(new OrderId(id), content, OrderStatus.OPEN, 1, AT, "ann");
  }

  OrderOperations(JpaPersistence persistence) {
    this.persistence = persistence;
    this.orders = persistence.orders();
  }

  Stream<Operation> all() {
    return Stream.of(
        written("orders.add", () -> orders.add(SEVERAL)),
        written(
            "orders.remember",
            () -> orders.remember(List.of(new PlacementRecord(KEY, ONE.id(), "digest", CARD)))),
        written("orders.save", this::ship),
        new Operation("orders.find", () -> orders.find(ONE.id())),
        new Operation(
            "orders.findAll", () -> orders.findAll(SEVERAL.stream().map(Order::id).toList())),
        new Operation(
            "orders.placements",
            () -> orders.placements(List.of(KEY, new IdempotencyKey("other")))),
        new Operation("orders.history", () -> orders.history(ONE.id())));
  }

  private Operation written(String name, Runnable work) {
    return new Operation(name, () -> persistence.unitOfWork().run(work));
  }

  private void ship() {
    Order shipped = ONE.ship();
    orders.save(shipped, OrderChange.between(ONE, shipped, ONE.placedAt(), "ann"));
  }
}
