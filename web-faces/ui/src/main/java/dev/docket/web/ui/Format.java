package dev.docket.web.ui;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes dates and numbers in the reader's habit. */
public final class Format {

  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private final NumberFormat numbers;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter times;

  /**
   * @param locale the reader's
   * @param zone the business's
   */
  public Format(Locale locale, ZoneId zone) {
    numbers = NumberFormat.getIntegerInstance(locale);
    dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    times =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(zone);
  }

  /** A whole number with its groups told apart. */
  public String number(long number) {
    return numbers.format(number);
  }

  /** A day. */
  public String date(LocalDate date) {
    return dates.format(date);
  }

  /** A moment, in the business's zone. */
  public String time(Instant instant) {
    return times.format(instant);
  }

  /** A time to wait, in whole seconds up to two minutes, in minutes above, never too short. */
  public String wait(Duration time) {
    long seconds = time.toSeconds();
    if (seconds == 1) {
      return "1 second";
    }
    return seconds <= 2 * SECONDS_OF_A_MINUTE
        ? number(seconds) + " seconds"
        : number((seconds + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE) + " minutes";
  }

  /**
   * A rule's argument or a recorded value: a number or an ISO date is rewritten, anything else
   * stays.
   */
  public String anything(String text) {
    if (NUMBER.matcher(text).matches()) {
      return number(Long.parseLong(text));
    }
    try {
      return date(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      return text;
    }
  }
}
