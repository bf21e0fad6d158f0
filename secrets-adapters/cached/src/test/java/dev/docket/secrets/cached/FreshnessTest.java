package dev.docket.secrets.cached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {

  @Test
  void takesAnyAgeThatMakesSense() {
    assertThat(Freshness.renewedAfter(Freshness.DEFAULT_AGE).age()).hasMinutes(5);
    assertThat(Freshness.renewedAfter(Duration.ofSeconds(1)).pause()).hasSeconds(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "-PT5M", "PT0.9S", "P1DT1S"})
  void refusesOthersInOneSentence(Duration age) {
    assertThatThrownBy(() -> Freshness.renewedAfter(age))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("docket.secrets.cache-age", age.toString(), "PT5M");
  }
}
