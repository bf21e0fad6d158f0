package dev.docket.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.validation.Rule;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRulesTest {

  private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
  private static final Clock CLOCK =
      Clock.fixed(Drafts.TODAY.atTime(0, 30).atZone(ZONE).toInstant(), ZONE);

  private boolean deliveryDateEnabled = true;

  private List<String> broken(OrderDraft.Builder draft) {
    return Rule.checkAll(OrderRules.forPlacing(CLOCK, () -> deliveryDateEnabled), draft.build())
        .stream()
        .map(Violation::rule)
        .toList();
  }

  @Test
  void aGoodDraftBreaksNoRule() {
    assertThat(broken(Drafts.good())).isEmpty();
  }

  @Test
  void everyMissingFieldIsReportedAtOnceInTheOrderOfTheFormAndByNoOtherRule() {
    assertThat(broken(OrderDraft.builder()))
        .containsExactly(
            "user.required",
            "card.required",
            "store.required",
            "product.required",
            "quantity.required",
            "order-date.required",
            "shipping-date.required");
  }

  @Test
  void everyUnreadableFieldIsReportedAtOnceAndByNoOtherRule() {
    OrderDraft.Builder draft =
        OrderDraft.builder()
            .id("x")
            .userId("x")
            .cardNumber("x")
            .storeCode("a b")
            .productCode("ü")
            .quantity("x")
            .orderDate("x")
            .shippingDate("x")
            .deliveryDate("x");
    assertThat(broken(draft))
        .containsExactlyInAnyOrder(
            "id.format",
            "user.format",
            "card.format",
            "store.characters",
            "product.characters",
            "quantity.format",
            "order-date.format",
            "shipping-date.format",
            "delivery-date.format");
  }

  @Test
  void aDateThatNoDatabaseKnowsIsNone() {
    OrderDraft.Builder draft = Drafts.good();
    assertThat(broken(draft.deliveryDate("+10000-01-01"))).containsExactly("delivery-date.format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t ", "\u2003", ""})
  void blanksAloneAreNothing(String blank) {
    assertThat(broken(Drafts.good().storeCode(blank))).containsExactly("store.required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-1-1-1-1",
        "0000000000000007000000000000000007",
        "00000000-0000-0007-0000-00000000000",
        "00000000-0000-0007-0000-00000000000g",
        "{00000000-0000-0007-0000-000000000007}"
      })
  void aUuidIsReadStrictly(String text) {
    assertThat(broken(Drafts.good().userId(text))).containsExactly("user.format");
  }

  @Property
  void everyQuantityInRangeIsAccepted(@ForAll @IntRange(min = 1, max = 1_000_000) int quantity) {
    assertThat(broken(Drafts.good().quantity(String.valueOf(quantity)))).isEmpty();
  }

  @Property
  void everyOtherQuantityIsOutOfRange(@ForAll int quantity) {
    boolean inRange = quantity >= 1 && quantity <= 1_000_000;
    assertThat(broken(Drafts.good().quantity(quantity)))
        .isEqualTo(inRange ? List.of() : List.of("quantity.range"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"three", "1.5", "1e3", "1,000", "999999999999999999999999999999"})
  void whatIsNoWholeNumberIsNoQuantity(String text) {
    assertThat(broken(Drafts.good().quantity(text))).containsExactly("quantity.format");
  }

  @Property
  void codesOfAllowedCharactersUpToTheirLengthAreAccepted(@ForAll("codes") String code) {
    List<String> expected =
        code.length() <= 32 ? List.of() : List.of("store.length", "product.length");
    assertThat(broken(Drafts.good().storeCode(code).productCode(code))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().alpha().numeric().withChars("-_./").ofMinLength(1).ofMaxLength(40);
  }

  @Property
  void numbersWithTheirLuhnDigitAreCardNumbersHoweverGrouped(
      @ForAll("bodies") String body, @ForAll @IntRange(min = 1, max = 6) int group) {
    String number = body + luhnDigit(body);
    String grouped = number.replaceAll("(.{" + group + "})", "$1- ");
    assertThat(broken(Drafts.good().cardNumber(grouped))).isEmpty();
    assertThat(CardNumber.of(grouped).digits()).isEqualTo(number);
  }

  @Property
  void anyOtherLastDigitBreaksLuhnAlone(
      @ForAll("bodies") String body, @ForAll @IntRange(min = 1, max = 9) int shift) {
    String number = body + (luhnDigit(body) + shift) % 10;
    assertThat(broken(Drafts.good().cardNumber(number))).containsExactly("card.luhn");
  }

  @Property
  void transposedNeighboursAreFoundExceptNineAndZero(
      @ForAll("bodies") String body, @ForAll @IntRange(min = 0, max = 9) int at) {
    String number = body + luhnDigit(body);
    char left = number.charAt(at);
    char right = number.charAt(at + 1);
    String swapped = number.substring(0, at) + right + left + number.substring(at + 2);
    boolean unseen =
        left == right || (left == '0' && right == '9') || (left == '9' && right == '0');
    assertThat(broken(Drafts.good().cardNumber(swapped)).contains("card.luhn")).isEqualTo(!unseen);
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.strings().numeric().ofMinLength(11).ofMaxLength(18);
  }

  private static int luhnDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit / 5 + digit * 2 % 10 : digit;
    }
    return (10 - sum % 10) % 10;
  }

  @ParameterizedTest
  @CsvSource({
    "41111111111, card.length",
    "41111111111111111111, card.length",
    "4111 1111 1111 111x, card.format",
    "****1111, card.masked",
    "- -, card.format",
    "٤١١١١١١١١١١١١١١١, card.format"
  })
  void eachWayToMistypeACardNumberHasItsRule(String number, String rule) {
    assertThat(broken(Drafts.good().cardNumber(number))).containsExactly(rule);
  }

  @Property
  void theOrderDateLiesBetween1970AndTomorrowInTheBusinesssZone(@ForAll("days") LocalDate day) {
    List<String> expected =
        day.isBefore(LocalDate.of(1970, 1, 1))
            ? List.of("order-date.too-early")
            : day.isAfter(Drafts.TODAY.plusDays(1))
                ? List.of("order-date.after-tomorrow")
                : List.of();
    assertThat(broken(Drafts.good().orderDate(day).shippingDate(day))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(-100_000, 100_000)
        .withDistribution(RandomDistribution.biased())
        .edgeCases(edges -> edges.add(-1L, 0L, 20_778L, 20_779L, 20_780L))
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void shippingIsOnTheOrdersDayOrUpToFiveYearsLater(
      @ForAll @IntRange(min = 0, max = 20_000) int ordered,
      @ForAll @IntRange(min = -3_000, max = 3_000) int later) {
    LocalDate orderDate = LocalDate.ofEpochDay(ordered);
    LocalDate shippingDate = orderDate.plusDays(later);
    List<String> expected =
        later < 0
            ? List.of("shipping-date.before-order")
            : shippingDate.isAfter(orderDate.plusYears(5))
                ? List.of("shipping-date.too-late")
                : List.of();
    assertThat(broken(Drafts.good().orderDate(orderDate).shippingDate(shippingDate)))
        .isEqualTo(expected);
  }

  @Test
  void aLeapDayMayBeShippedFiveYearsLaterOnTheLastOfFebruary() {
    OrderDraft.Builder draft = Drafts.good().orderDate("2020-02-29");
    assertThat(broken(draft.shippingDate("2025-02-28"))).isEmpty();
    assertThat(broken(draft.shippingDate("2025-03-01"))).containsExactly("shipping-date.too-late");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-30", "31/12/2015", "soon", "2015-2-3", "20150203", "2015-02-29"})
  void onlyIsoDatesThatExistAreDates(String text) {
    assertThat(broken(Drafts.good().orderDate(text))).containsExactly("order-date.format");
  }

  @Test
  void aDeliveryIsNotBeforeTheShipping() {
    assertThat(broken(Drafts.good().deliveryDate(Drafts.TODAY.plusDays(2)))).isEmpty();
    assertThat(broken(Drafts.good().deliveryDate(Drafts.TODAY.plusDays(1))))
        .containsExactly("delivery-date.before-shipping");
  }

  @Test
  void theDayThatStandsForNoneIsNoneOfDelivery() {
    assertThat(broken(Drafts.good().deliveryDate("9999-12-30"))).isEmpty();
    assertThat(broken(Drafts.good().deliveryDate("9999-12-31")))
        .containsExactly("delivery-date.too-late");
  }

  @Test
  void withoutItsFlagNoDeliveryDateIsAccepted() {
    deliveryDateEnabled = false;
    assertThat(broken(Drafts.good())).isEmpty();
    assertThat(broken(Drafts.good().deliveryDate(Drafts.TODAY.plusDays(2))))
        .containsExactly("delivery-date.disabled");
  }

  @Test
  void anAmendmentMayLeaveTheCardBlank() {
    OrderDraft draft = Drafts.good().cardNumber("").id("x").build();
    assertThat(Rule.checkAll(OrderRules.forAmending(CLOCK, () -> true), draft)).isEmpty();
  }

  @Property(tries = 300)
  void noInputWhateverMakesARuleThrow(@ForAll String text) {
    OrderDraft.Builder draft =
        OrderDraft.builder()
            .id(text)
            .userId(text)
            .cardNumber(text)
            .storeCode(text)
            .productCode(text)
            .quantity(text)
            .orderDate(text)
            .shippingDate(text)
            .deliveryDate(text);
    assertThat(broken(draft)).isNotEmpty();
    if (!text.isBlank()) {
      assertThat(draft.build().toString()).doesNotContain("=" + text);
    }
  }
}
