package dev.docket.paging;

/**
 * How many rows there are, counted only as far as it is cheap.
 *
 * @param value the rows counted, at most {@value #CAP}
 * @param exact false when there are more than {@code value}
 */
public record Count(long value, boolean exact) {

  /** Where counting stops. */
  public static final int CAP = 1_000;

  /**
   * @param counted the rows that were found when at most {@code CAP + 1} were looked for
   */
  public static Count capped(long counted) {
    return counted > CAP ? new Count(CAP, false) : new Count(counted, true);
  }
}
