package dev.docket.jpa;

import java.util.OptionalInt;

/**
 * Sees each journey to the database begin and end, for traces and measures. It is called by the
 * threads that wait for the answers, by many at a time, and what it throws fails their work.
 */
@FunctionalInterface
public interface StatementObserver {

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
     * It is answered.
     *
     * @param failure the vendor's code of what went wrong; empty when nothing did
     */
    void end(OptionalInt failure);
  }
}
