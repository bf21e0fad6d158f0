package dev.docket.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderSortTest {

  private static final String DAY = "2026-02-27";
  private static final String ID = "80000000-0000-0000-0000-000000000000";

  private static List<Comparable<?>> keys(String sort, String key) {
    return OrderSort.parse(sort).keysOf(Cursor.after(sort, List.of(key, DAY, ID)));
  }

  @Test
  void readsTheKeysOfACursor() {
    LocalDate day = LocalDate.of(2026, 2, 27);
    assertThat(keys("store", "A/1").toArray()).containsExactly("A/1", day, ID);
    assertThat(keys("-quantity", "1000000").toArray()).containsExactly(1_000_000, day, ID);
    assertThat(keys("status", "3").toArray()).containsExactly(3, day, ID);
    assertThat(keys("deliveryDate", "9999-12-31").toArray())
        .containsExactly(OrderField.NO_DATE, day, ID);
  }

  @ParameterizedTest
  @CsvSource({
    "store, ''",
    "-store, 'a b'",
    "-product, ''",
    "product, 123456789012345678901234567890123",
    "quantity, 0",
    "quantity, 1000001",
    "-quantity, 2147483647",
    "quantity, 2147483648",
    "status, 4",
    "-status, -1",
    "status, OPEN",
    "card, 00001",
    "user, 1-1-1-1-1",
    "shippingDate, 0000-12-31",
    "deliveryDate, +10000-01-01"
  })
  void refusesKeysThatNoOrderCanHave(String sort, String key) {
    assertThatThrownBy(() -> keys(sort, key))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations().get(0).rule()).isEqualTo(Cursor.FORMAT_RULE));
  }
}
