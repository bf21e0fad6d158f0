package dev.docket.architecture.planted;

import dev.docket.internal.UuidV7;
import dev.docket.spi.OrderRepository;
import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** Breaks every rule of the architecture that a single class can break. */
public final class PlantedViolations {

  @Nullable OrderRepository knowsWhereThingsAreKept;
  @Nullable UuidV7 knowsAnImplementation;

  @SuppressWarnings("JavaTimeDefaultTimeZone")
  LocalDate readsTheSystemsClock() {
    return LocalDate.now();
  }

  int takesItsOwnChance() {
    return new Random().nextInt();
  }

  void needsMoreThanTheJdk() {
    Assertions.assertThat(true).isTrue();
  }
}
