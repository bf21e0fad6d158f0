package dev.docket.secrets.cached;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailingTest {

  private static final Instant SINCE = Instant.parse("2026-11-24T09:00:00Z");
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Test
  void waitsTwiceAsLongEachTimeUpToABound() {
    assertThat(
            Stream.iterate(Failing.from(SINCE), Failing::onceMore)
                .limit(100)
                .map(failing -> failing.backoff(Duration.ofSeconds(1), LONGEST).toSeconds()))
        .startsWith(1L, 2L, 4L, 8L, 10L, 10L)
        .endsWith(10L);
  }

  @Test
  void remembersTheFirstTime() {
    assertThat(Failing.from(SINCE).onceMore()).isEqualTo(new Failing(SINCE, 2));
  }
}
