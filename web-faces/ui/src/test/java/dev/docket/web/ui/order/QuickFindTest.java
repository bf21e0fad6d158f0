package dev.docket.web.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.Order;
import dev.docket.order.OrderDraft;
import dev.docket.order.PlaceOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFindTest {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  private static final String USER = "8945520a-816c-4ca1-9904-4ea47d631a08";

  private final Docket docket = Docket.inMemory();
  private final Order order =
      docket
          .orders()
          .place(
              new PlaceOrder(
                  OrderDraft.builder()
                      .userId(USER)
                      .cardNumber("4111111111111111")
                      .storeCode("WEB-1")
                      .productCode("P-7")
                      .quantity(3)
                      .orderDate("2026-01-02")
                      .shippingDate("2026-01-03")
                      .build(),
                  null),
              ANN);
  private final QuickFind find = new QuickFind(docket.orders());

  @Test
  void anOrdersIdLeadsToTheOrder() {
    assertThat(find.urlFor(" " + order.id().text() + " ", ANN))
        .isEqualTo("order?id=" + order.id().text());
  }

  @Test
  void anyOtherIdIsTakenForAUsers() {
    assertThat(find.urlFor(USER, ANN)).isEqualTo("orders?user=" + USER);
  }

  @Test
  void fourDigitsAreTheLastOfACard() {
    assertThat(find.urlFor("1111", ANN)).isEqualTo("orders?lastFour=1111");
  }

  @Test
  void aCodeIsTheProductsThatHasIt() {
    assertThat(find.urlFor("P-7", ANN)).isEqualTo("orders?product=P-7");
  }

  @Test
  void aCodeOfNoProductIsAStores() {
    assertThat(find.urlFor("WEB-1", ANN)).isEqualTo("orders?store=WEB-1");
    assertThat(find.urlFor("what is this?", ANN)).isEqualTo("orders?store=what+is+this%3F");
  }

  @Test
  void nothingIsTheWholeList() {
    assertThat(find.urlFor(" ", ANN)).isEqualTo("orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111"})
  void aCardIsFoundByItsFingerprintOnly(String number) {
    assertThat(find.urlFor(number, ANN)).startsWith("orders?card=").doesNotContain("11111");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111111111111112", "4111 1111 1111 1112", "41111111111111111111111"})
  void aMistypedCardIsNoPartOfAnAddress(String number) {
    assertThat(find.urlFor(number, ANN)).isEqualTo(QuickFind.NO_CARD);
  }
}
