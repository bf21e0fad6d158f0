package dev.docket.account;

import java.time.Duration;

/**
 * How long sessions last.
 *
 * @param idle ends a session that is not used for so long
 * @param absolute ends any session after so long
 */
public record SessionLimits(Duration idle, Duration absolute) {

  /** A working day in the browser: two hours without use, twelve in all. */
  public static final SessionLimits BROWSER =
      new SessionLimits(Duration.ofHours(2), Duration.ofHours(12));

  /** A program on a phone: two weeks without use, ninety days in all. */
  public static final SessionLimits API =
      new SessionLimits(Duration.ofDays(14), Duration.ofDays(90));
}
