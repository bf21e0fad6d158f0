package dev.docket.signal;

import java.time.Duration;

/**
 * A pass over an order file is over: a dry run or the import.
 *
 * @param outcome what it came to
 * @param duration from its beginning
 */
public record ImportPassEnded(Outcome outcome, Duration duration) implements Signal {

  /** What a pass comes to. */
  public enum Outcome {
    /** The file was tried out. */
    CHECKED,
    /** The file was imported. */
    IMPORTED,
    /** The file can't be read as orders. */
    REFUSED,
    /** It failed and can be gone on with. */
    INTERRUPTED
  }
}
