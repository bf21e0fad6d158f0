package dev.docket.transfer;

import dev.docket.account.Actor;
import dev.docket.account.NotPermittedException;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.validation.RuleViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of orders in: each is received whole, checked in a dry run, and then, when somebody
 * says so, imported. The passes work in the background and keep no more in memory than a batch, and
 * at most 50 bytes for each line without an id. Until it is imported, at most {@value #KEPT_HOURS}
 * hours, a file waits encrypted (AES-256-GCM); no card number is kept in clear. The same file twice
 * places nothing twice: a line with an id that is in the book with the same content is told apart,
 * and a line without one is known by its content alone, the second of two equal lines of a file by
 * being the second. So a file that was corrected can be sent again, whatever was taken out or
 * moved; but orders of different files that say the same, the card's last four digits included,
 * need ids to be told apart. All of it takes the role {@link Role#STAFF}; every method throws
 * {@link NotPermittedException} to whoever lacks it. Safe for use by any number of threads, and of
 * servers on one database.
 */
public interface OrderImports {

  /** How long a file waits to be imported. */
  int KEPT_HOURS = 24;

  /** The rule that a file which did not arrive whole breaks. */
  String BROKEN_OFF_RULE = "file.broken-off";

  /** The rule that a key which was used with another file breaks. */
  String KEY_REUSED_RULE = "idempotency-key.reused";

  /** The rule that the second of two equal files breaks that came with one key at the same time. */
  String SENT_TWICE_RULE = "file.sent-twice";

  /** The rule that a run which is in another state breaks; its argument is the state. */
  String STATE_RULE = "import.state";

  /** The most lines without an id that a file may have; equal ones count as one. */
  int MAX_WITHOUT_ID = 2_000_000;

  /** The rule that a file with more than {@value #MAX_WITHOUT_ID} lines without an id breaks. */
  String TOO_MANY_WITHOUT_ID_RULE = "file.too-many-without-id";

  /** The rule that a run whose file is not kept any more breaks. */
  String CONTENT_GONE_RULE = "import.content-gone";

  /**
   * Receives a file and starts its dry run. Repeating it with the same key and content, even at the
   * same time, gives the one run that the first of them began.
   *
   * @param fileName for people; a path before it is dropped
   * @param content read to its end, not closed
   * @param key names the attempt among the caller's own, kept for two days; null when the caller
   *     never repeats
   * @return the run, with its dry run at work or, for a repetition, as it is now
   * @throws RuleViolationException with {@code file.empty}; the run is refused; with {@value
   *     #KEY_REUSED_RULE}
   * @throws IOException when the content breaks off; the run is refused with {@value
   *     #BROKEN_OFF_RULE}, and nothing of the content is kept
   */
  ImportRun receive(String fileName, InputStream content, @Nullable IdempotencyKey key, Actor by)
      throws IOException;

  /**
   * Imports the good lines of a file that was checked, or goes on with a pass that was interrupted.
   *
   * @throws ImportNotFoundException when there is no such run
   * @throws RuleViolationException with {@value #STATE_RULE} when the run is neither checked nor
   *     interrupted, which is also the answer to the second of two clicks; with {@value
   *     #CONTENT_GONE_RULE}
   */
  ImportRun start(ImportId id, Actor by);

  /** The run as it is now. */
  Optional<ImportRun> find(ImportId id, Actor by);

  /**
   * The latest runs.
   *
   * @param limit at most so many, the newest first
   */
  List<ImportRun> recent(int limit, Actor by);

  /**
   * A page of what is wrong with a file's lines.
   *
   * @param from the position of the first, counted from 0
   * @param limit at most so many, in the order of the file
   */
  List<ImportProblem> problems(ImportId id, long from, int limit, Actor by);

  /** The time by which {@link ImportRun#isInterrupted} is to be asked. */
  Instant now();
}
