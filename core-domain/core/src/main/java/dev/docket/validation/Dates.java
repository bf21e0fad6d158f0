package dev.docket.validation;

import java.time.LocalDate;

/**
 * Reads dates of the years 1 to 9999, which all databases know; the JDK's own reader knows more.
 */
public final class Dates {

  private static final int LAST_YEAR = 9999;

  private Dates() {}

  /**
   * @param text as ISO 8601 writes it
   * @throws IllegalArgumentException when the year is another
   * @throws java.time.format.DateTimeParseException when the text is no date
   */
  public static LocalDate parse(String text) {
    LocalDate date = LocalDate.parse(text);
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("not a year that databases know");
    }
    return date;
  }
}
