package dev.docket.secrets.cached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.SecretStoreUnavailableException;
import dev.docket.spi.SecretUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Duration TICK = Duration.ofMillis(1);

  private final MapStore store = new MapStore();
  private final List<String> told = new ArrayList<>();
  private final CachedSecretSource source =
      new CachedSecretSource(
          store,
          new Freshness(Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(10)),
          Clock.systemUTC());

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void readsEverySecretAndSaysNothingWhereAllIsWell() {
    store.put("one", "1");
    store.put("two", "2");
    patience(Duration.ofMinutes(1)).await(source, List.of("one", "two"), told::add);
    assertThat(source.state(List.of("one", "two")).isComplete()).isTrue();
    assertThat(told).isEmpty();
  }

  @Test
  void triesAgainUntilTheStoreServesAndSaysWhatItWaitsFor() {
    store.put("one", "1");
    store.isOut(true);
    patience(Duration.ofMinutes(1))
        .await(
            source,
            List.of("one"),
            sentence -> {
              told.add(sentence);
              store.isOut(told.size() < 3);
            });
    assertThat(told).hasSize(3).allMatch(sentence -> sentence.contains("'one': the map is out."));
    assertThat(source.read("one").value()).isEqualTo("1");
  }

  @Test
  void givesUpInTheEnd() {
    store.isOut(true);
    assertThatThrownBy(
            () -> patience(Duration.ofMillis(50)).await(source, List.of("one"), told::add))
        .isInstanceOf(SecretStoreUnavailableException.class);
  }

  @Test
  void doesNotWaitForWhatWillNotComeByItself() {
    assertThatThrownBy(
            () -> patience(Duration.ofMinutes(1)).await(source, List.of("one"), told::add))
        .isExactlyInstanceOf(SecretUnavailableException.class);
    assertThat(told).isEmpty();
    assertThat(store.questions()).isOne();
  }

  private static Patience patience(Duration whole) {
    return new Patience(whole, TICK, TICK.multipliedBy(4));
  }
}
