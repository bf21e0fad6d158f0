package dev.docket.web.ui.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.order.OrderDraft;
import dev.docket.order.OrderId;
import dev.docket.order.OrderParameters;
import dev.docket.order.OrderSummary;
import dev.docket.order.PlaceOrder;
import dev.docket.paging.Slice;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFindTest {

  private static final Actor ANN = Actor.named("ann", Role.STAFF);

  private static final Pattern PARAMETER = Pattern.compile("[?&]");

  private static final String USER = "8945520a-816c-4ca1-9904-4ea47d631a08";

  private final Docket docket = Docket.inMemory();
  private final OrderId order = place(null);
  private final QuickFind find = new QuickFind(docket.orders());

  private OrderId place(@Nullable String id) {
    return place(id, "WEB-1", "P-7");
  }

  private OrderId place(@Nullable String id, String store, String product) {
    OrderDraft draft =
        OrderDraft.builder()
            .id(id)
            .userId(USER)
            .cardNumber("4111111111111111")
            .storeCode(store)
            .productCode(product)
            .quantity(3)
            .orderDate("2026-01-02")
            .shippingDate("2026-01-03")
            .build();
    return docket.orders().place(new PlaceOrder(draft, null), ANN).id();
  }

  @Test
  void anOrdersIdLeadsToTheOrder() {
    assertThat(find.urlFor(" " + order.text() + " ", ANN)).isEqualTo("order?id=" + order.text());
  }

  @Test
  void anyOtherIdIsTakenForAUsers() {
    assertThat(find.urlFor(USER, ANN)).isEqualTo("orders?user=" + USER);
  }

  @Test
  void theFirstDigitsOfAnIdLeadToTheOrder() {
    String id = "abcdef12-3456-7000-8000-00000000000a";
    place(id);
    for (String beginning : List.of(id.substring(0, 8), id.substring(0, 20), id.substring(0, 35))) {
      assertThat(find.urlFor(beginning.toUpperCase(Locale.ROOT), ANN)).isEqualTo("order?id=" + id);
    }
    assertThat(find.urlFor(id.substring(0, 7), ANN))
        .isEqualTo("orders?unfound=" + id.substring(0, 7));
  }

  @Test
  void theFirstDigitsOfSeveralIdsLeadToTheListFromTheFirstOfThem() {
    OrderId first = place("abcdef12-0000-7000-8000-000000000000");
    place("abcdef12-ffff-7000-8000-000000000000");
    place("abcdef11-ffff-ffff-ffff-ffffffffffff");

    String url = find.urlFor("abcdef12", ANN);
    assertThat(url).startsWith("orders?sort=id&size=25&page=").endsWith("&beginning=abcdef12");
    assertThat(list(url).items().get(0).id()).isEqualTo(first.value());
  }

  private Slice<OrderSummary> list(String url) {
    Map<String, String> parameters =
        PARAMETER
            .splitAsStream(url)
            .skip(1)
            .map(parameter -> parameter.split("=", 2))
            .collect(
                Collectors.toMap(parts -> parts[0], parts -> URLDecoder.decode(parts[1], UTF_8)));
    return docket.orders().search(OrderParameters.parse(parameters, 1), ANN);
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
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-1", "what is this?", "75ffdd26", "ffffffff"})
  void whatIsNothingIsNamed(String text) {
    assertThat(find.urlFor(text, ANN))
        .isEqualTo("orders?unfound=" + URLEncoder.encode(text, UTF_8));
  }

  @Test
  void aUserWithoutOrdersIsNamedToo() {
    String nobody = "00000000-0000-4000-8000-000000000000";
    assertThat(find.urlFor(nobody, ANN)).isEqualTo("orders?unfound=" + nobody);
  }

  @Test
  void nothingIsTheWholeList() {
    assertThat(find.urlFor(" ", ANN)).isEqualTo("orders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111.1111.1111.1111",
        "4111\u20131111\u20131111\u20131111",
        "4111\u20091111\u20091111\u20091111",
        "\uff14111 1111 1111 1111",
        "Visa 4111 1111 1111 1111",
        "4111 1111 1111 1111 ok",
        "Visa4111111111111111 12/28"
      })
  void aCardIsFoundByItsFingerprintOnly(String number) {
    assertThat(find.urlFor(number, ANN)).startsWith("orders?card=").doesNotContain("11111");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111112",
        "4111 1111 1111 1112",
        "41111111111111111111111",
        "Visa 4111.1111.1111.1112"
      })
  void aMistypedCardIsNoPartOfAnAddress(String number) {
    assertThat(find.urlFor(number, ANN)).isEqualTo(QuickFind.NO_CARD);
  }

  @Test
  void aCodeOfTheBookIsFoundThoughItMightHoldACard() {
    place(null, "EAN-4006381333931", "P-8");
    place(null, "EAN-4006381333932", "ISBN-978-3-16-148410-1");
    for (String store : new String[] {"EAN-4006381333931", "EAN-4006381333932"}) {
      assertThat(find.urlFor(store, ANN)).isEqualTo("orders?store=" + store);
    }
    assertThat(find.urlFor("ISBN-978-3-16-148410-1", ANN))
        .isEqualTo("orders?product=ISBN-978-3-16-148410-1");
  }
}
