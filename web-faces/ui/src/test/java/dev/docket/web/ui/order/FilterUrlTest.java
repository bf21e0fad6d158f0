package dev.docket.web.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.OrderDraft;
import dev.docket.order.PlaceOrder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterUrlTest {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  private final Docket docket = Docket.inMemory();
  private final FilterUrl filter = new FilterUrl(docket.orders());

  @Test
  void whatWasEnteredIsTheAddress() {
    Map<String, String> entered =
        Map.of("store", " WEB-1 ", "product", "", "status", "OPEN", "quantityTo", "9", "x", "y");
    assertThat(filter.urlFor(entered, ANN))
        .isEqualTo("orders?status=OPEN&store=WEB-1&quantityTo=9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"store", "product", "lastFour", "user", "id", "quantityFrom", "orderDateTo"})
  void aCardLimitsTheListToItWhereverItWasEntered(String field) {
    for (String text :
        new String[] {"4111111111111111", "4111 1111-1111.1111", "my 4111111111111111"}) {
      Map<String, String> entered = Map.of(field, text, "sort", "quantity");
      assertThat(filter.holdsCard(entered, ANN)).isTrue();
      assertThat(filter.urlFor(entered, ANN))
          .matches("orders\\?sort=quantity&card=[^&=]+")
          .doesNotContain("1111111111");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lastFour", "user", "id", "quantityFrom", "orderDateTo"})
  void aMistypedCardIsNoPartOfTheAddress(String field) {
    Map<String, String> entered = Map.of(field, "4111111111111112");
    assertThat(filter.holdsCard(entered, ANN)).isTrue();
    assertThat(filter.urlFor(entered, ANN)).isEqualTo(QuickFind.NO_CARD);
  }

  @ParameterizedTest
  @CsvSource({
    "store, EAN-4006381333931",
    "product, 978-3-16-148410-1",
    "user, 41111111-1111-4111-8111-111111111111",
    "id, 00000000-0000-0000-0000-000000000000",
    "lastFour, 1111",
    "user, ada",
    "orderDateFrom, 2026-11-20"
  })
  void whatIsNoCardStaysAsItIs(String field, String text) {
    Map<String, String> entered = Map.of(field, text);
    assertThat(filter.holdsCard(entered, ANN)).isFalse();
    assertThat(filter.urlFor(entered, ANN)).isEqualTo("orders?" + field + "=" + text);
  }

  @Test
  void aCodeOfTheBookStaysThoughItMightBeACard() {
    OrderDraft draft =
        OrderDraft.builder()
            .userId("8945520a-816c-4ca1-9904-4ea47d631a08")
            .cardNumber("4111111111111111")
            .storeCode("WEB-1")
            .productCode("4006381333932")
            .quantity(3)
            .orderDate("2026-01-02")
            .shippingDate("2026-01-03")
            .build();
    docket.orders().place(new PlaceOrder(draft, null), ANN);
    assertThat(filter.urlFor(Map.of("product", "4006381333932"), ANN))
        .isEqualTo("orders?product=4006381333932");
    assertThat(filter.urlFor(Map.of("store", "4006381333932"), ANN)).startsWith("orders?card=");
  }
}
