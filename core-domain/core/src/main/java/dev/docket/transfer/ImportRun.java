package dev.docket.transfer;

import dev.docket.validation.Violation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the import of one file is. Immutable; each step gives the next version.
 *
 * @param id the run
 * @param version 1 at first
 * @param fileName the file's name as it was given, without a path
 * @param bytes the file's size
 * @param state where it is
 * @param progress what the current or the last pass over the file has found
 * @param refusal why the file as a whole can't be read; null unless {@link State#REFUSED}
 * @param receivedAt when it came
 * @param receivedBy the name of whoever sent it
 * @param touchedAt when the last step was taken
 */
public record ImportRun(
    ImportId id,
    long version,
    String fileName,
    long bytes,
    State state,
    Progress progress,
    @Nullable Violation refusal,
    Instant receivedAt,
    String receivedBy,
    Instant touchedAt) {

  /**
   * After so long without a step, a run that is at work counts as interrupted and may be continued.
   */
  public static final Duration INTERRUPTED_AFTER = Duration.ofSeconds(30);

  /** Where a run is. */
  public enum State {
    /** The file is on its way. */
    RECEIVING,
    /** The dry run is at work. */
    CHECKING,
    /** The dry run is over; nothing was placed. */
    CHECKED,
    /** Orders are being placed. */
    IMPORTING,
    /** All that is good is in the book; final. */
    IMPORTED,
    /** The file broke off or can't be read; final. */
    REFUSED
  }

  /**
   * What a pass has found so far.
   *
   * @param bytesRead how much of the file was read
   * @param lines records read, the header not counted
   * @param good placed, or to be placed
   * @param alreadyThere in the book before
   * @param bad refused lines
   * @param problems what is wrong with them, at least one each
   */
  public record Progress(
      long bytesRead, long lines, long good, long alreadyThere, long bad, long problems) {

    /** Nothing was read yet. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0);
  }

  /** A file that is on its way. */
  public static ImportRun receiving(ImportId id, String fileName, Instant at, String by) {
    return new ImportRun(id, 1, fileName, 0, State.RECEIVING, Progress.NONE, null, at, by, at);
  }

  /** The next version: the file is there, with its dry run at work. */
  public ImportRun received(long size, Instant at) {
    return new ImportRun(
        id,
        version + 1,
        fileName,
        size,
        State.CHECKING,
        Progress.NONE,
        null,
        receivedAt,
        receivedBy,
        at);
  }

  /** The next version: further on in the same pass, or in another state. */
  public ImportRun next(State nextState, Progress nextProgress, Instant at) {
    return new ImportRun(
        id,
        version + 1,
        fileName,
        bytes,
        nextState,
        nextProgress,
        null,
        receivedAt,
        receivedBy,
        at);
  }

  /** The next version: the file broke off or can't be read. */
  public ImportRun refused(Violation reason, Instant at) {
    return new ImportRun(
        id,
        version + 1,
        fileName,
        bytes,
        State.REFUSED,
        progress,
        reason,
        receivedAt,
        receivedBy,
        at);
  }

  /** True while a pass is at work, or was when it was interrupted. */
  public boolean isAtWork() {
    return state == State.CHECKING || state == State.IMPORTING;
  }

  /** True when whoever was at work has stopped without saying so. */
  public boolean isInterrupted(Instant now) {
    return isAtWork() && touchedAt.plus(INTERRUPTED_AFTER).isBefore(now);
  }
}
