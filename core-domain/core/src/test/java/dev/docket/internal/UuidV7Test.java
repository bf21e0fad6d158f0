package dev.docket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

  /** RFC 9562, appendix A.6. */
  private static final Instant RFC_EXAMPLE = Instant.parse("2022-02-22T19:22:22Z");

  private final UuidV7 ids = new UuidV7(Clock.fixed(RFC_EXAMPLE, ZoneOffset.UTC), new Random(1));

  @Test
  void hasTheTimeVersionAndVariantOfTheStandard() {
    UUID id = ids.next();
    assertThat(id.toString()).startsWith("017f22e2-79b0-7");
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void growsEvenWhenMoreAreMadeThanAMillisecondHolds() {
    List<String> made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }
}
