package dev.docket.spi;

import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where import runs, what is wrong with their lines, and their sealed content wait. Writing takes
 * place within a {@link UnitOfWork}, reading within and without. Every method throws {@link
 * StorageUnavailableException} when the storage can't serve now. Safe for use by any number of
 * threads.
 */
public interface ImportRepository {

  /**
   * Keeps a new run (version 1) or the next version of one.
   *
   * @throws StaleVersionException when the stored version is not the one before
   * @throws DuplicateKeyException when version 1 is there already
   */
  void save(ImportRun run);

  /** The run as it is now. */
  Optional<ImportRun> find(ImportId id);

  /**
   * The latest runs.
   *
   * @param limit at most so many, the newest first
   */
  List<ImportRun> recent(int limit);

  /**
   * Adds problems at the end of a run's list.
   *
   * @param from the position of the first of them, counted from 0, without gaps over all calls
   */
  void addProblems(ImportId id, long from, List<ImportProblem> problems);

  /** Empties a run's list of problems. */
  void clearProblems(ImportId id);

  /**
   * A page of a run's problems, in the order of the file.
   *
   * @param from the position of the first, counted from 0
   * @param limit at most so many
   */
  List<ImportProblem> problems(ImportId id, long from, int limit);

  /**
   * Adds a chunk of a run's content.
   *
   * @param index counted from 0
   * @param sealed encrypted bytes, at most 2 MiB
   */
  void addChunk(ImportId id, int index, byte[] sealed);

  /** A chunk of a run's content; empty past the end. */
  Optional<byte[]> chunk(ImportId id, int index);

  /** Forgets a run's content. */
  void dropContent(ImportId id);

  /** Forgets the content of every run that was received before the instant. */
  void dropContentReceivedBefore(Instant instant);
}
