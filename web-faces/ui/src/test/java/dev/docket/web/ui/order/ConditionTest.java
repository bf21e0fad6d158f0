package dev.docket.web.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.OrderParameters;
import dev.docket.web.ui.Format;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionTest {

  @Test
  void conditionsReadLikeSentences() {
    assertThat(texts(Map.of("quantityFrom", "5", "quantityTo", "2000")))
        .containsExactly("Quantity: 5 to 2,000");
    assertThat(texts(Map.of("orderDateFrom", "2026-11-02")))
        .containsExactly("Order date: from 2 Nov 2026");
    assertThat(texts(Map.of("shippingDateTo", "2026-11-02")))
        .containsExactly("Shipping date: up to 2 Nov 2026");
    assertThat(texts(Map.of("status", "OPEN,SHIPPED"))).containsExactly("Status: Open or Shipped");
  }

  @Test
  void codesStayAsTheyAre() {
    assertThat(texts(Map.of("store", "12345"))).containsExactly("Store: 12345");
  }

  @Test
  void aFingerprintIsNotShown() {
    String fingerprint = "k1." + "a".repeat(64);
    assertThat(texts(Map.of("card", fingerprint))).containsExactly("Card: one whole number");
  }

  private static List<String> texts(Map<String, String> parameters) {
    Format format = new Format(Locale.UK, ZoneOffset.UTC);
    return Condition.of(OrderParameters.parse(parameters, 25), format).stream()
        .map(Condition::text)
        .toList();
  }
}
