package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.AmendOrder;
import dev.docket.order.DeliverOrder;
import dev.docket.order.Drafts;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.PlaceOrder;
import dev.docket.order.ShipOrder;
import dev.docket.todo.TodoDraft;
import dev.docket.validation.Entered;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleChanges;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application's own rules beside, instead of and without those of the core. */
class ChangedRulesTest {

  private static final Actor ANN = Actor.named("ann", Role.STAFF, Role.USER);
  private static final Clock NOON =
      Clock.fixed(Drafts.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final RuleChanges<OrderDraft> NONE = RuleChanges.none();

  private static Rule<OrderDraft> quantityAtMost(String id, int most) {
    return Rule.of(
        id,
        "quantity",
        draft -> draft.quantity().value() != null && draft.quantity().required() > most,
        most);
  }

  private static Docket docket(RuleChanges<OrderDraft> changes) {
    return Docket.inMemoryBuilder()
        .clock(NOON)
        .deliveryDate(() -> true)
        .orderRules(changes)
        .build();
  }

  private static List<String> broken(RuleChanges<OrderDraft> changes, OrderDraft draft) {
    return docket(changes).orders().check(draft, ANN).stream().map(Violation::rule).toList();
  }

  @Test
  void anAddedRuleIsEvaluatedWithAllOthers() {
    OrderDraft draft = Drafts.good().quantity(13).storeCode("").build();

    assertThat(broken(NONE.add(quantityAtMost("example.quantity", 12)), draft))
        .containsExactly("store.required", "example.quantity");
  }

  @Test
  void anAddedRuleJudgesAmendedOrders() {
    Docket docket = docket(NONE.add(quantityAtMost("example.quantity", 12)));
    Order order = docket.orders().place(new PlaceOrder(Drafts.good().build(), null), ANN);
    AmendOrder tooMany = new AmendOrder(order.id(), 1, Drafts.good().quantity(13).build());

    assertThatThrownBy(() -> docket.orders().amend(tooMany, ANN))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactly(Violation.of("example.quantity", "quantity", 12)));
  }

  @Test
  void atADeliveryOnlyTheDayCounts() {
    LocalDate sunday = LocalDate.of(2026, 11, 29);
    Docket docket =
        docket(
            NONE.add(
                    Rule.of(
                        "example.sunday",
                        "deliveryDate",
                        draft -> sunday.equals(draft.deliveryDate().value())))
                .add(
                    Rule.of(
                        "example.never",
                        "quantity",
                        draft -> draft.cardNumber().isBlank() && draft.storeCode().isBlank())));
    Order placed = docket.orders().place(new PlaceOrder(Drafts.good().build(), null), ANN);
    Order shipped = docket.orders().ship(new ShipOrder(placed.id(), 1), ANN);

    assertThatThrownBy(
            () ->
                docket.orders().deliver(new DeliverOrder(shipped.id(), 2, Entered.of(sunday)), ANN))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactly(Violation.of("example.sunday", "deliveryDate")));
    assertThatCode(
            () ->
                docket
                    .orders()
                    .deliver(
                        new DeliverOrder(shipped.id(), 2, Entered.of(sunday.plusDays(1))), ANN))
        .doesNotThrowAnyException();
  }

  @Test
  void aFreeRuleCanBeSwitchedOff() {
    OrderDraft late =
        Drafts.good()
            .orderDate(Drafts.TODAY.plusDays(9))
            .shippingDate(Drafts.TODAY.plusDays(9))
            .build();

    assertThat(broken(NONE, late)).containsExactly("order-date.after-tomorrow");
    assertThat(broken(NONE.without("order-date.after-tomorrow"), late)).isEmpty();
  }

  @Test
  void aFreeRuleCanBeReplacedByALessStrictOne() {
    OrderDraft late = Drafts.good().shippingDate(Drafts.TODAY.plusYears(9)).build();

    assertThat(broken(NONE, late)).containsExactly("shipping-date.too-late");
    assertThat(
            broken(
                NONE.replace(Rule.of("shipping-date.too-late", "shippingDate", draft -> false)),
                late))
        .isEmpty();
  }

  @Test
  void anyOtherRuleCanOnlyBecomeStricter() {
    RuleChanges<OrderDraft> stricter = NONE.replace(quantityAtMost("quantity.range", 12));
    RuleChanges<OrderDraft> laxer =
        NONE.replace(Rule.of("quantity.range", "quantity", draft -> false));
    OrderDraft dozen = Drafts.good().quantity(13).build();
    OrderDraft none = Drafts.good().quantity(0).build();

    assertThat(broken(stricter, dozen)).containsExactly("quantity.range");
    assertThat(broken(stricter, none)).containsExactly("quantity.range");
    assertThat(broken(laxer, dozen)).isEmpty();
    assertThat(broken(laxer, none)).containsExactly("quantity.range");
  }

  @Test
  void theLastReplacementCounts() {
    RuleChanges<OrderDraft> twice =
        NONE.replace(quantityAtMost("quantity.range", 12))
            .replace(quantityAtMost("quantity.range", 20));

    assertThat(broken(twice, Drafts.good().quantity(13).build())).isEmpty();
  }

  @Test
  void changesThatDoNotFitAreRefusedAtTheStart() {
    assertRefused(NONE.without("quantity.range"));
    assertRefused(NONE.without("no-such-rule"));
    assertRefused(NONE.replace(quantityAtMost("no-such-rule", 1)));
    assertRefused(NONE.add(quantityAtMost("quantity.range", 1)));
    assertRefused(NONE.add(quantityAtMost("twice", 1)).add(quantityAtMost("twice", 2)));
  }

  private static void assertRefused(RuleChanges<OrderDraft> changes) {
    assertThatThrownBy(() -> docket(changes)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void toDosHaveRulesOfTheApplicationToo() {
    Docket docket =
        Docket.inMemoryBuilder()
            .todoRules(
                RuleChanges.<TodoDraft>none()
                    .add(
                        Rule.of(
                            "example.shouting",
                            "description",
                            draft -> draft.description().text().endsWith("!"))))
            .build();

    assertThat(docket.todos().check(TodoDraft.of("now!", ""), ANN))
        .containsExactly(Violation.of("example.shouting", "description"));
  }
}
