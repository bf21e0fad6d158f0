package dev.docket.jpa;

import java.util.OptionalInt;

/**
 * Sees each journey to the database begin and end, for traces and measures. It is called by the
 * threads that wait for the answers, by many at a time, and what it throws fails their work.
 */
@FunctionalInterface
public interface StatementObserver {

  /** Stands for the vendor's code where there is none, as in {@code SQLException}. */
  int NO_CODE = 0;

  /**
   * A statement is about to be sent.
   *
   * @param sql its text, with question marks in place of what users said; {@code COMMIT} or {@code
   *     ROLLBACK} for the end of a transaction
   */
  Journey begin(String sql);

  /** A statement on its way. */
  @FunctionalInterface
  interface Journey {

    /**
     * It is answered, or never will be.
     *
     * @param failure the vendor's code of what went wrong, {@link #NO_CODE} where the driver names
     *     none; empty when nothing did
     */
    void end(OptionalInt failure);
  }
}
