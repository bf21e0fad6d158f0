package dev.docket.web.ui.order;

import dev.docket.web.ui.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day for machines and for people.
 *
 * @param iso as ISO 8601 writes it, empty for none
 * @param text as the viewer writes it, empty for none
 */
public record Day(String iso, String text) {

  static Day of(@Nullable LocalDate date, Viewer viewer) {
    return date == null ? new Day("", "") : new Day(date.toString(), viewer.date(date));
  }
}
