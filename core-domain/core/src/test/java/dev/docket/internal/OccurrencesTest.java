package dev.docket.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.transfer.OrderImports;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  private final Occurrences occurrences = new Occurrences();

  @Test
  void countsAsAMapWould() {
    Random random = new Random(7);
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      long hash = random.nextInt(50_000) * (1L << random.nextInt(3));
      assertThat(occurrences.next(hash)).isEqualTo(counts.merge(hash, 1, Integer::sum));
    }
  }

  @Test
  void takesNoMoreThanThereIsRoomForButKnownOnesStill() {
    Random random = new Random(7);
    for (int i = 0; i < OrderImports.MAX_WITHOUT_ID - 1; i++) {
      occurrences.next(random.nextLong());
    }
    assertThat(occurrences.next(1)).isEqualTo(1);
    assertThatThrownBy(() -> occurrences.next(2))
        .isInstanceOfSatisfying(
            RuleViolationException.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactly(
                        Violation.of(
                            OrderImports.TOO_MANY_WITHOUT_ID_RULE,
                            "file",
                            OrderImports.MAX_WITHOUT_ID)));
    assertThat(occurrences.next(1)).isEqualTo(2);
  }
}
