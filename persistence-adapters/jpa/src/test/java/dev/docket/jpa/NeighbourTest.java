package dev.docket.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.order.OrderField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeighbourTest {

  @Test
  void stepsToTheNextNumberAndDay() {
    assertThat(Neighbour.of("quantity", 7, true)).contains(6);
    assertThat(Neighbour.of("quantity", 7, false)).contains(8);
    assertThat(Neighbour.of("order_date", LocalDate.of(2024, 3, 1), true))
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(Neighbour.of("delivery_key", OrderField.NO_DATE, false)).isEmpty();
  }

  @Test
  void endsWithTheDaysThatAnyDatabaseHas() {
    assertThat(Neighbour.of("order_date", LocalDate.of(1, 1, 1), true)).isEmpty();
    assertThat(Neighbour.of("order_date", LocalDate.of(1, 1, 1), false)).isPresent();
    assertThat(Neighbour.of("delivery_key", LocalDate.of(9999, 12, 31), false)).isEmpty();
    assertThat(Neighbour.of("delivery_key", LocalDate.of(9999, 12, 30), false)).isPresent();
  }

  @Test
  void endsWhereTheLastFourDigitsEnd() {
    assertThat(Neighbour.of("card_last_four", "0010", true)).contains("0009");
    assertThat(Neighbour.of("card_last_four", "0000", true)).isEmpty();
    assertThat(Neighbour.of("card_last_four", "9999", false)).isEmpty();
  }

  @Test
  void carriesFromOneHalfOfAnIdToTheOther() {
    UUID low = UUID.fromString("00000000-0000-0000-ffff-ffffffffffff");
    UUID high = UUID.fromString("00000000-0000-0001-0000-000000000000");
    assertThat(Neighbour.of("user_id", low, false)).contains(high);
    assertThat(Neighbour.of("user_id", high, true)).contains(low);
    assertThat(Neighbour.of("user_id", new UUID(0, 0), true)).isEmpty();
    assertThat(Neighbour.of("user_id", new UUID(-1, -1), false)).isEmpty();
  }

  @Test
  void leavesNoCodeBetween() {
    String below = (String) Neighbour.of("store_code", "AB", true).orElseThrow();
    String above = (String) Neighbour.of("store_code", "AB", false).orElseThrow();

    assertThat(below).isLessThan("AB").isGreaterThan("AA" + "z".repeat(30));
    assertThat(above).isGreaterThan("AB").isLessThan("AB-");
  }
}
