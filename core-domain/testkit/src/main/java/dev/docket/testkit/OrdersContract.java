package dev.docket.testkit;

import static dev.docket.testkit.OrderDrafts.TODAY;
import static dev.docket.testkit.OrderDrafts.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.DocketBuilder;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.order.AmendOrder;
import dev.docket.order.CancelOrder;
import dev.docket.order.CardNumber;
import dev.docket.order.DeliverOrder;
import dev.docket.order.FieldChange;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.order.OrderChangedException;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderFilter;
import dev.docket.order.OrderId;
import dev.docket.order.OrderNotFoundException;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderStatus;
import dev.docket.order.OrderSummary;
import dev.docket.order.Orders;
import dev.docket.order.PlaceOrder;
import dev.docket.order.Placement;
import dev.docket.order.ShipOrder;
import dev.docket.order.UserId;
import dev.docket.paging.Cursor;
import dev.docket.spi.SecretSource;
import dev.docket.validation.Entered;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the order book promises, whatever it is kept in. Leaves the orders that it placed behind.
 */
public abstract class OrdersContract {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);
  private static final Actor BOB = Actor.named("bob", Role.STAFF);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final InMemorySecretSource secrets =
      InMemorySecretSource.withRandomKeys(new SecureRandom());
  private boolean deliveryDateEnabled = true;
  private Orders orders;

  /** For subclasses. */
  protected OrdersContract() {}

  /**
   * A builder with the repositories and the unit of work under test, which may hold other orders;
   * the contract sets the rest.
   */
  protected abstract DocketBuilder book();

  @BeforeEach
  void open() {
    orders =
        book()
            .secrets(secrets)
            .clock(CLOCK)
            .deliveryDate(() -> deliveryDateEnabled)
            .build()
            .orders();
  }

  private Order place(OrderDraft.Builder draft) {
    return orders.place(new PlaceOrder(draft.build(), null), ANN);
  }

  private static IdempotencyKey newKey() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  private Order stored(Order order) {
    return orders.find(order.id(), ANN).orElseThrow();
  }

  private static List<String> rulesBrokenBy(ThrowingCallable command) {
    RuleViolationException refused = catchThrowableOfType(RuleViolationException.class, command);
    return refused.violations().stream().map(Violation::rule).toList();
  }

  private long countFor(UUID user) {
    OrderFilter filter = forUser(user);
    return orders
        .search(new OrderQuery(filter, OrderSort.NEWEST_FIRST, 1, Cursor.first()), ANN)
        .total()
        .value();
  }

  private static OrderFilter forUser(UUID user) {
    return OrderFilter.builder().user(new UserId(user)).build();
  }

  @Test
  void aPlacedOrderIsFoundAsItWasPlaced() {
    Order placed = place(good().deliveryDate(TODAY.plusDays(3)));
    assertThat(placed.version()).isEqualTo(1);
    assertThat(placed.status()).isEqualTo(OrderStatus.OPEN);
    assertThat(placed.placedAt()).isEqualTo(CLOCK.instant());
    Order found = stored(placed);
    assertThat(found).usingRecursiveComparison().isEqualTo(placed);
    assertThat(orders.history(placed.id(), ANN)).containsExactly(OrderChange.placed(placed));
  }

  @Test
  void anIdOfOnesOwnIsKept() {
    UUID id = UUID.randomUUID();
    assertThat(place(good().id(id)).id()).isEqualTo(new OrderId(id));
    assertThat(place(good()).id().value().version()).isEqualTo(7);
  }

  @Test
  void everyBrokenRuleIsReportedAndNothingIsKept() {
    UUID user = UUID.randomUUID();
    OrderDraft draft = good().userId(user).cardNumber("4111111111111112").quantity(0).build();
    assertThat(orders.check(draft, ANN))
        .extracting(Violation::rule)
        .containsExactly("card.luhn", "quantity.range");
    assertThat(rulesBrokenBy(() -> orders.place(new PlaceOrder(draft, newKey()), ANN)))
        .containsExactly("card.luhn", "quantity.range");
    assertThat(countFor(user)).isZero();
  }

  @Test
  void aRepetitionWithTheSameKeyGivesTheSameOrder() {
    PlaceOrder command = new PlaceOrder(good().build(), newKey());
    Order first = orders.place(command, ANN);
    orders.ship(new ShipOrder(first.id(), 1), BOB);
    Order again = orders.place(command, ANN);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(countFor(command.draft().userId().required())).isEqualTo(1);
  }

  @Test
  void aKeyThatPlacedAnotherOrderIsRefused() {
    IdempotencyKey key = newKey();
    OrderDraft.Builder draft = good();
    orders.place(new PlaceOrder(draft.build(), key), ANN);
    OrderDraft otherQuantity = draft.quantity(10).build();
    OrderDraft otherCard = draft.quantity(9).cardNumber(OrderDrafts.AMEX).build();
    for (OrderDraft other : List.of(otherQuantity, otherCard)) {
      assertThat(rulesBrokenBy(() -> orders.place(new PlaceOrder(other, key), ANN)))
          .containsExactly(Orders.KEY_REUSED_RULE);
    }
  }

  @Test
  void theSameIdWithTheSameContentGivesTheSameOrderAndWithOtherContentNone() {
    OrderDraft.Builder draft = good().id(UUID.randomUUID());
    Order first = place(draft);
    assertThat(place(draft).version()).isEqualTo(first.version());
    assertThat(rulesBrokenBy(() -> place(draft.quantity(10))))
        .containsExactly(Orders.ID_TAKEN_RULE);
    assertThat(stored(first).content().quantity().value()).isEqualTo(9);
  }

  @Test
  void theSameCommandAHundredTimesAtOnceGivesOneOrder() throws Exception {
    UUID user = UUID.randomUUID();
    PlaceOrder command = new PlaceOrder(good().userId(user).build(), newKey());
    List<OrderId> ids = Together.call(100, () -> orders.place(command, ANN).id());
    assertThat(ids).hasSize(100).containsOnly(ids.get(0));
    assertThat(countFor(user)).isEqualTo(1);
  }

  @Test
  void theSameIdAHundredTimesAtOnceGivesOneOrder() throws Exception {
    UUID user = UUID.randomUUID();
    OrderDraft draft = good().userId(user).id(UUID.randomUUID()).build();
    Together.call(100, () -> orders.place(new PlaceOrder(draft, null), ANN));
    assertThat(countFor(user)).isEqualTo(1);
  }

  @Test
  void fiftyWritersSucceedAsOftenAsTheVersionAdvances()
      throws InterruptedException, ExecutionException {
    Order order = place(good());
    List<Integer> successes = Together.call(50, writer(order.id()));
    Order after = stored(order);
    assertThat(after.version() - 1)
        .isPositive()
        .isEqualTo(successes.stream().mapToInt(n -> n).sum());
    assertThat(after.content().quantity().value()).isEqualTo(9 + after.version() - 1);
    assertThat(orders.history(order.id(), ANN))
        .extracting(OrderChange::version)
        .isEqualTo(LongStream.rangeClosed(1, after.version()).boxed().toList());
  }

  /**
   * Adds one to the quantity of the version that it read; says how often that was still the current
   * one.
   */
  private Callable<Integer> writer(OrderId id) {
    return () -> {
      Order read = orders.find(id, ANN).orElseThrow();
      OrderDraft draft =
          good()
              .cardNumber("")
              .userId(read.content().user().value())
              .quantity(read.content().quantity().value() + 1)
              .build();
      try {
        orders.amend(new AmendOrder(id, read.version(), draft), ANN);
        return 1;
      } catch (OrderChangedException lost) {
        return 0;
      }
    };
  }

  @Test
  void anAmendmentIsRecordedFieldByField() {
    OrderDraft.Builder draft = good();
    Order order = place(draft);
    Order amended =
        orders.amend(
            new AmendOrder(order.id(), 1, draft.quantity(10).cardNumber(OrderDrafts.AMEX).build()),
            BOB);
    assertThat(stored(order)).usingRecursiveComparison().isEqualTo(amended);
    OrderChange change = orders.history(order.id(), ANN).get(1);
    assertThat(change.by()).isEqualTo(BOB.name());
    assertThat(change.at()).isEqualTo(CLOCK.instant());
    assertThat(change.kind()).isEqualTo(OrderChange.Kind.AMENDED);
    assertThat(change.fields())
        .containsExactly(
            new FieldChange("cardNumber", "Visa •••• 1111", "American Express •••• 0005"),
            new FieldChange("quantity", "9", "10"));
  }

  @Test
  void anAmendmentThatChangesNothingIsNotRecorded() {
    OrderDraft.Builder draft = good();
    Order order = place(draft);
    for (String card : List.of("", OrderDrafts.VISA.replace(" ", "-"))) {
      assertThat(
              orders
                  .amend(new AmendOrder(order.id(), 1, draft.cardNumber(card).build()), BOB)
                  .version())
          .isEqualTo(1);
    }
    assertThat(orders.history(order.id(), ANN)).hasSize(1);
  }

  @Test
  void whileTheFlagIsOffAnAmendmentKeepsTheDeliveryDate() {
    OrderDraft.Builder draft = good();
    Order order = place(draft.deliveryDate(TODAY.plusDays(3)));
    deliveryDateEnabled = false;
    orders.amend(new AmendOrder(order.id(), 1, draft.quantity(2).deliveryDate("").build()), ANN);
    assertThat(stored(order).content().deliveryDate()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void anOrderIsShippedAndDelivered() {
    Order order = place(good());
    orders.ship(new ShipOrder(order.id(), 1), BOB);
    LocalDate day = TODAY.plusDays(4);
    orders.deliver(new DeliverOrder(order.id(), 2, Entered.of(day)), ANN);
    Order delivered = stored(order);
    assertThat(delivered.status()).isEqualTo(OrderStatus.DELIVERED);
    assertThat(delivered.content().deliveryDate()).isEqualTo(day);
    assertThat(orders.history(order.id(), ANN))
        .extracting(OrderChange::kind)
        .containsExactly(
            OrderChange.Kind.PLACED, OrderChange.Kind.SHIPPED, OrderChange.Kind.DELIVERED);
    assertThat(rulesBrokenBy(() -> orders.cancel(new CancelOrder(order.id(), 3), ANN)))
        .containsExactly(Order.STATUS_RULE);
  }

  @Test
  void aDeliveryBeforeTheShippingDateIsRefused() {
    Order order = place(good());
    orders.ship(new ShipOrder(order.id(), 1), ANN);
    assertThat(
            rulesBrokenBy(
                () -> orders.deliver(new DeliverOrder(order.id(), 2, Entered.of(TODAY)), ANN)))
        .containsExactly("delivery-date.before-shipping");
    assertThat(orders.deliver(DeliverOrder.undated(order.id(), 2), ANN).content().deliveryDate())
        .isNull();
  }

  @Test
  void aCancelledOrderStaysInTheBook() {
    Order order = place(good());
    orders.cancel(new CancelOrder(order.id(), 1), ANN);
    assertThat(stored(order).status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(orders.history(order.id(), ANN).get(1).fields())
        .containsExactly(new FieldChange("status", "OPEN", "CANCELLED"));
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsShownAndKept() {
    OrderDraft.Builder draft = good();
    Order order = place(draft);
    orders.amend(new AmendOrder(order.id(), 1, draft.quantity(10).build()), BOB);
    assertThatThrownBy(
            () -> orders.amend(new AmendOrder(order.id(), 1, draft.quantity(11).build()), ANN))
        .isInstanceOfSatisfying(
            OrderChangedException.class,
            lost -> assertThat(lost.current().content().quantity().value()).isEqualTo(10));
    assertThatThrownBy(() -> orders.ship(new ShipOrder(order.id(), 1), ANN))
        .isInstanceOf(OrderChangedException.class);
    assertThat(stored(order).version()).isEqualTo(2);
  }

  @Test
  void anUnknownOrderIsNotFound() {
    OrderId unknown = new OrderId(UUID.randomUUID());
    assertThat(orders.find(unknown, ANN)).isEmpty();
    assertThat(orders.history(unknown, ANN)).isEmpty();
    assertThatThrownBy(() -> orders.ship(new ShipOrder(unknown, 1), ANN))
        .isInstanceOf(OrderNotFoundException.class);
  }

  @Test
  void aBatchTellsTheGoodTheKnownAndTheBadApart() {
    OrderDraft.Builder known = good().id(UUID.randomUUID());
    place(known);
    OrderDraft.Builder fresh = good().id(UUID.randomUUID());
    List<PlaceOrder> batch =
        List.of(
            new PlaceOrder(fresh.build(), null),
            new PlaceOrder(known.build(), null),
            new PlaceOrder(fresh.build(), null),
            new PlaceOrder(fresh.quantity(3).build(), null),
            new PlaceOrder(good().quantity(0).build(), newKey()));
    List<Placement> checked = orders.checkAll(batch, ANN);
    assertThat(orders.find(new OrderId(fresh.build().id().required()), ANN)).isEmpty();
    List<Placement> placed = orders.placeAll(batch, ANN);
    assertThat(placed).isEqualTo(checked);
    assertThat(placed)
        .hasSize(5)
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Placement.Placed.class),
            second -> assertThat(second).isInstanceOf(Placement.AlreadyThere.class),
            third -> assertThat(third).isInstanceOf(Placement.AlreadyThere.class),
            fourth -> assertThat(fourth).isEqualTo(refusal(Orders.ID_TAKEN_RULE, "id")),
            fifth ->
                assertThat(fifth)
                    .isEqualTo(
                        new Placement.Refused(
                            List.of(Violation.of("quantity.range", "quantity", 1, 1_000_000)))));
    assertThat(orders.placeAll(batch, ANN).get(0)).isInstanceOf(Placement.AlreadyThere.class);
  }

  private static Placement refusal(String rule, String path) {
    return new Placement.Refused(List.of(Violation.of(rule, path)));
  }

  @Test
  void anOrderIsFoundByItsFullCardNumberEvenAfterTheKeyWasReplaced() {
    UUID user = UUID.randomUUID();
    OrderDraft.Builder draft = good().userId(user);
    Order first = place(draft);
    introduceKey();
    Order second = place(draft);
    place(draft.cardNumber(OrderDrafts.AMEX));
    OrderFilter filter = forUserAndCard(user, CardNumber.of(OrderDrafts.VISA));
    assertThat(
            orders
                .search(new OrderQuery(filter, OrderSort.NEWEST_FIRST, 25, Cursor.first()), ANN)
                .items())
        .extracting(OrderSummary::id)
        .containsExactlyInAnyOrder(first.id().value(), second.id().value());
  }

  private OrderFilter forUserAndCard(UUID user, CardNumber number) {
    return OrderFilter.builder()
        .user(new UserId(user))
        .cards(orders.fingerprints(number, ANN))
        .build();
  }

  private void introduceKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    String old = secrets.read(SecretSource.CARD_FINGERPRINT_KEYS).value();
    secrets.put(
        SecretSource.CARD_FINGERPRINT_KEYS,
        "new:" + Base64.getEncoder().encodeToString(key) + "\n" + old);
  }
}
