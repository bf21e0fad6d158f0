package dev.docket.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String ANN = "ann";
  private static final StoredCard CARD =
      new StoredCard(
          new UUID(1, 1), CardBrand.VISA, "1111", new CardFingerprint("k1", "0".repeat(64)));
  private static final OrderContent CONTENT = OrderContent.of(Drafts.good().build(), CARD);

  private static Order at(OrderStatus status) {
    return Order.restore(new OrderId(new UUID(3, 3)), CONTENT, status, 5, NOW, ANN);
  }

  private static final Map<OrderStatus, Set<OrderStatus>> ALLOWED =
      Map.of(
          OrderStatus.OPEN, EnumSet.of(OrderStatus.SHIPPED, OrderStatus.CANCELLED),
          OrderStatus.SHIPPED, EnumSet.of(OrderStatus.DELIVERED),
          OrderStatus.DELIVERED, EnumSet.noneOf(OrderStatus.class),
          OrderStatus.CANCELLED, EnumSet.noneOf(OrderStatus.class));

  private static final Map<OrderStatus, UnaryOperator<Order>> STEPS =
      Map.of(
          OrderStatus.SHIPPED, Order::ship,
          OrderStatus.DELIVERED, order -> order.deliver(null),
          OrderStatus.CANCELLED, Order::cancel);

  @ParameterizedTest
  @EnumSource
  void becomesOnlyWhatItsStatusAllows(OrderStatus from) {
    STEPS.forEach(
        (to, step) -> {
          if (ALLOWED.get(from).contains(to)) {
            assertThat(step.apply(at(from)).status()).isEqualTo(to);
            assertThat(step.apply(at(from)).version()).isEqualTo(6);
          } else {
            assertThatThrownBy(() -> step.apply(at(from)))
                .isInstanceOfSatisfying(
                    RuleViolationException.class,
                    refused ->
                        assertThat(refused.violations())
                            .containsExactly(
                                Violation.of("status.transition", "status", from, to)));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void isAmendedOnlyWhileOpen(OrderStatus status) {
    assertThat(at(OrderStatus.OPEN).amend(CONTENT).version()).isEqualTo(6);
    assertThatThrownBy(() -> at(status).amend(CONTENT)).isInstanceOf(RuleViolationException.class);
  }

  @Test
  void itsHistoryNamesEveryFieldThatChanged() {
    OrderContent amended =
        OrderContent.of(
            Drafts.good()
                .quantity(10)
                .productCode("p2")
                .deliveryDate(Drafts.TODAY.plusDays(3))
                .build(),
            new StoredCard(new UUID(1, 2), CardBrand.AMEX, "0005", CARD.fingerprint()));
    Order before = at(OrderStatus.OPEN);
    OrderChange change = OrderChange.between(before, before.amend(amended), NOW, ANN);
    assertThat(change.kind()).isEqualTo(OrderChange.Kind.AMENDED);
    assertThat(change.version()).isEqualTo(6);
    assertThat(change.fields())
        .containsExactly(
            new FieldChange("cardNumber", "Visa •••• 1111", "American Express •••• 0005"),
            new FieldChange("productCode", "l1-3217409q", "p2"),
            new FieldChange("quantity", "9", "10"),
            new FieldChange("deliveryDate", null, "2026-11-24"));
  }

  @Test
  void aStatusChangeIsAFieldChangeToo() {
    Order shipped = at(OrderStatus.SHIPPED);
    OrderChange change =
        OrderChange.between(shipped, shipped.deliver(Drafts.TODAY.plusDays(4)), NOW, ANN);
    assertThat(change.kind()).isEqualTo(OrderChange.Kind.DELIVERED);
    assertThat(change.fields())
        .isEqualTo(
            List.of(
                new FieldChange("status", "SHIPPED", "DELIVERED"),
                new FieldChange("deliveryDate", null, "2026-11-25")));
  }
}
