package dev.docket.testkit;

import dev.docket.order.CardBrand;
import dev.docket.order.CardFingerprint;
import dev.docket.order.Order;
import dev.docket.order.OrderContent;
import dev.docket.order.OrderId;
import dev.docket.order.OrderStatus;
import dev.docket.order.ProductCode;
import dev.docket.order.Quantity;
import dev.docket.order.StoreCode;
import dev.docket.order.StoredCard;
import dev.docket.order.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Orders that differ in their ids and otherwise have few values each, so that many are equal in
 * what a list is sorted and filtered by. The same seed gives the same orders.
 */
public final class RandomOrders {

  private static final Instant PLACED_AT = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 26);
  private static final List<String> CODES = List.of("A", "A-", "AA", "B/1", "a", "Z.9_");
  private static final int DAYS = 5;
  private static final int PEOPLE = 4;

  private final Random random;
  private final List<UserId> users;
  private final List<CardFingerprint> fingerprints;

  /** Begins a series. */
  public RandomOrders(long seed) {
    random = new Random(seed);
    users = Stream.generate(() -> new UserId(uuid())).limit(PEOPLE).toList();
    fingerprints =
        Stream.generate(() -> new CardFingerprint("key-" + random.nextInt(2), hex()))
            .limit(PEOPLE)
            .toList();
  }

  /** The next orders of the series. */
  public List<Order> take(int count) {
    return Stream.generate(this::next).limit(count).toList();
  }

  /** The next order of the series: of any status, at version 1. */
  public Order next() {
    int person = random.nextInt(PEOPLE);
    LocalDate ordered = FIRST_DAY.plusDays(random.nextInt(DAYS));
    LocalDate shipped = ordered.plusDays(random.nextInt(DAYS));
    OrderContent content =
        new OrderContent(
            users.get(person),
            new StoredCard(uuid(), CardBrand.VISA, "000" + person / 2, fingerprints.get(person)),
            new StoreCode(CODES.get(random.nextInt(CODES.size()))),
            new ProductCode(CODES.get(random.nextInt(CODES.size()))),
            new Quantity(1 + random.nextInt(DAYS)),
            ordered,
            shipped,
            random.nextBoolean() ? shipped.plusDays(random.nextInt(DAYS)) : null);
    OrderStatus status = OrderStatus.values()[random.nextInt(OrderStatus.values().length)];
    return Order.restore(new OrderId(uuid()), content, status, 1, PLACED_AT, "ann");
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private String hex() {
    return "%016x".formatted(random.nextLong()).repeat(4);
  }
}
