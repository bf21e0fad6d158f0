package dev.docket.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void datesAndNumbersFollowTheReadersHabit() {
    assertThat(new Format(Locale.UK, ZONE).date(DAY)).isEqualTo("2 Nov 2026");
    assertThat(new Format(Locale.US, ZONE).date(DAY)).isEqualTo("Nov 2, 2026");
    assertThat(new Format(Locale.GERMANY, ZONE).date(DAY)).isEqualTo("02.11.2026");
    assertThat(new Format(Locale.GERMANY, ZONE).number(1_200)).isEqualTo("1.200");
  }

  @Test
  void momentsAreInTheBusinessesZone() {
    assertThat(new Format(Locale.UK, ZONE).time(Instant.parse("2026-11-02T23:30:00Z")))
        .contains("3 Nov 2026", "00:30");
  }

  @Test
  void aTimeToWaitIsToldNeverTooShort() {
    Format format = new Format(Locale.UK, ZONE);
    assertThat(format.wait(Duration.ofSeconds(1))).isEqualTo("1 second");
    assertThat(format.wait(Duration.ofMinutes(2))).isEqualTo("120 seconds");
    assertThat(format.wait(Duration.ofSeconds(121))).isEqualTo("3 minutes");
    assertThat(format.wait(Duration.ofMinutes(15))).isEqualTo("15 minutes");
  }

  @Test
  void whatIsNeitherNumberNorDateStays() {
    Format format = new Format(Locale.UK, ZONE);
    assertThat(format.anything("1000000")).isEqualTo("1,000,000");
    assertThat(format.anything("2026-11-02")).isEqualTo("2 Nov 2026");
    assertThat(format.anything("-_./")).isEqualTo("-_./");
    assertThat(format.anything("99999999999999999999")).isEqualTo("99999999999999999999");
  }
}
