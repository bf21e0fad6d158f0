package dev.docket.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardNumberTest {

  @Test
  void printsItselfMasked() {
    CardNumber number = CardNumber.of(Drafts.VISA);
    assertThat(number).hasToString("VISA ••••1111");
    assertThat(Drafts.good().build().toString()).doesNotContain("1111");
  }

  @Test
  void itsRefusalDoesNotRepeatTheText() {
    assertThatThrownBy(() -> CardNumber.of("4111111111111112"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("411");
  }

  @Test
  void equalsByDigitsHoweverWritten() {
    assertThat(CardNumber.of("4111-1111-1111-1111"))
        .isEqualTo(CardNumber.of(Drafts.VISA))
        .hasSameHashCodeAs(CardNumber.of(Drafts.VISA))
        .isNotEqualTo(CardNumber.of(Drafts.OTHER_VISA));
  }

  /** The schemes' published test numbers. */
  @ParameterizedTest
  @CsvSource({
    "4111111111111111, VISA",
    "5555555555554444, MASTERCARD",
    "2223003122003222, MASTERCARD",
    "378282246310005, AMEX",
    "36227206271667, DINERS",
    "3566002020360505, JCB",
    "6011111111111117, DISCOVER",
    "6304000000000000, MAESTRO",
    "6200000000000005, UNIONPAY",
    "9999999999999995, OTHER"
  })
  void knowsTheBrandByTheLeadingDigits(String number, CardBrand brand) {
    assertThat(CardNumber.of(number).brand()).isEqualTo(brand);
  }
}
