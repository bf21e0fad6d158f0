package dev.docket.web.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.order.CardNumber;
import dev.docket.order.CardSeal;
import dev.docket.order.OrderDraft;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrderFieldsTest {

  private final CardSeal seal = Docket.inMemory().cardSeal();
  private final OrderFields fields = OrderFields.fresh(LocalDate.of(2026, 11, 21));

  @Test
  void aFreshFormProposesOnePieceToday() {
    assertThat(fields.getQuantity()).isEqualTo("1");
    assertThat(fields.getOrderDate()).isEqualTo("2026-11-21");
    assertThat(fields.getShippingDate()).isEqualTo("2026-11-21");
  }

  @Test
  void aGoodCardIsKeptSealed() {
    fields.setCardNumber("4111 1111 1111 1111");
    fields.keepCard(fields.draft(seal), seal);

    assertThat(fields.getCardNumber()).isEmpty();
    assertThat(fields.getKeptCard()).isEqualTo("Visa \u2022\u2022\u2022\u2022 1111");
    assertThat(fields.getSealedCard()).isNotEmpty().doesNotContain("1111");
    assertThat(fields.draft(seal).cardNumber().value())
        .isEqualTo(CardNumber.of("4111111111111111"));
  }

  @Test
  void aBadCardIsNotKept() {
    fields.setCardNumber("4111111111111112");
    OrderDraft draft = fields.draft(seal);
    fields.keepCard(draft, seal);

    assertThat(draft.cardNumber().isUnreadable()).isTrue();
    assertThat(fields.getCardNumber() + fields.getSealedCard() + fields.getKeptCard()).isEmpty();
  }

  @Test
  void aNewlyTypedCardReplacesTheKeptOne() {
    fields.setCardNumber("4111111111111111");
    fields.keepCard(fields.draft(seal), seal);
    fields.setCardNumber("5555555555554444");

    assertThat(fields.draft(seal).cardNumber().value())
        .isEqualTo(CardNumber.of("5555555555554444"));
  }
}
