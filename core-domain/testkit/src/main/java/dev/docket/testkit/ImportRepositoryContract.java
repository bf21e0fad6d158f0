package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import dev.docket.validation.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link ImportRepository} promises, whatever runs are kept in. Leaves the runs that it saved
 * behind.
 */
public abstract class ImportRepositoryContract {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final int LARGEST = 2 << 20;
  private static final int WRITERS = 20;

  private final ImportId id = id(NOW);
  private ImportRepository imports;
  private UnitOfWork unit;

  /** For subclasses. */
  protected ImportRepositoryContract() {}

  /** The repository under test, which may hold other runs. */
  protected abstract ImportRepository repository();

  /** The unit of work that the repository writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    imports = repository();
    unit = unitOfWork();
  }

  private static ImportId id(Instant at) {
    long random = UUID.randomUUID().getLeastSignificantBits();
    return new ImportId(new UUID(at.toEpochMilli() << 16 | 0x7000L, random));
  }

  private static ImportRun received(ImportId id, Instant at) {
    return ImportRun.receiving(id, "orders.csv", at, "ann");
  }

  private ImportRun saved() {
    ImportRun run = received(id, NOW);
    save(run);
    return run;
  }

  private void save(ImportRun run) {
    unit.run(() -> imports.save(run));
  }

  @Test
  void findsWhatWasSaved() {
    ImportRun run = saved();

    assertThat(imports.find(id)).contains(run);
    assertThat(imports.find(id(NOW))).isEmpty();
  }

  @Test
  void keepsEachNextVersion() {
    ImportRun.Progress progress = new ImportRun.Progress(1, 2, 3, 4, 5, 6);
    ImportRun received = saved().received(1_000, NOW);
    save(received);
    assertThat(imports.find(id)).contains(received);

    ImportRun checked = received.next(ImportRun.State.CHECKED, progress, NOW.plusSeconds(1));
    save(checked);
    assertThat(imports.find(id)).contains(checked);

    ImportRun refused =
        checked.refused(
            new Violation("file.encoding", "file", List.of("a\nb", "", "c\\")), NOW.plusSeconds(2));
    save(refused);
    assertThat(imports.find(id)).contains(refused);
  }

  @Test
  void refusesAVersionThatIsNotTheNext() {
    ImportRun first = saved();
    ImportRun second = first.next(ImportRun.State.CHECKED, ImportRun.Progress.NONE, NOW);
    ImportRun third = second.next(ImportRun.State.IMPORTING, ImportRun.Progress.NONE, NOW);

    assertThatThrownBy(() -> save(third)).isInstanceOf(StaleVersionException.class);
    save(second);
    assertThatThrownBy(() -> save(second)).isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> save(first)).isInstanceOf(DuplicateKeyException.class);
    assertThat(imports.find(id)).contains(second);
  }

  @Test
  void letsOneOfManyWritersThrough() throws Exception {
    ImportRun next = saved().next(ImportRun.State.CHECKED, ImportRun.Progress.NONE, NOW);

    List<Boolean> won = Together.call(WRITERS, () -> isSaved(next));

    assertThat(won).containsOnlyOnce(true);
  }

  private boolean isSaved(ImportRun run) {
    try {
      save(run);
      return true;
    } catch (StaleVersionException lost) {
      return false;
    }
  }

  @Test
  void listsTheLatestFirst() {
    Instant future = NOW.plusSeconds(1_000_000_000);
    ImportRun older = received(id(future), future);
    ImportRun newer = received(id(future.plusSeconds(1)), future.plusSeconds(1));
    save(newer);
    save(older);

    assertThat(imports.recent(2)).containsExactly(newer, older);
    assertThat(imports.recent(1)).containsExactly(newer);
    unit.run(() -> imports.save(received(id(NOW.minusSeconds(1)), NOW.minusSeconds(1))));
    assertThat(imports.recent(1)).containsExactly(newer);
  }

  @Test
  void pagesThroughProblems() {
    List<ImportProblem> problems = problems(0, 25);
    unit.run(() -> imports.addProblems(id, 0, problems.subList(0, 10)));
    unit.run(() -> imports.addProblems(id, 10, problems.subList(10, 25)));

    assertThat(imports.problems(id, 0, 100)).isEqualTo(problems);
    assertThat(imports.problems(id, 8, 4)).isEqualTo(problems.subList(8, 12));
    assertThat(imports.problems(id, 25, 10)).isEmpty();
    assertThat(imports.problems(id(NOW), 0, 10)).isEmpty();
  }

  private static List<ImportProblem> problems(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> new ImportProblem(i + 2L, "store_code", "store.length", List.of("1", "x\ny " + i)))
        .toList();
  }

  @Test
  void clearsProblems() {
    unit.run(() -> imports.addProblems(id, 0, problems(0, 3)));
    unit.run(() -> imports.clearProblems(id));
    assertThat(imports.problems(id, 0, 10)).isEmpty();

    unit.run(() -> imports.addProblems(id, 0, problems(5, 6)));
    assertThat(imports.problems(id, 0, 10)).isEqualTo(problems(5, 6));
  }

  @Test
  void keepsChunksUpToTheLargest() {
    byte[] small = {0, -1, 2};
    byte[] large = new byte[LARGEST];
    new Random(1).nextBytes(large);
    unit.run(() -> imports.addChunk(id, 0, small));
    unit.run(() -> imports.addChunk(id, 1, large));

    assertThat(imports.chunk(id, 0)).contains(small);
    assertThat(imports.chunk(id, 1).orElseThrow()).isEqualTo(large);
    assertThat(imports.chunk(id, 2)).isEmpty();
    assertThat(imports.chunk(id(NOW), 0)).isEmpty();
  }

  @Test
  void keepsACopyOfAChunk() {
    byte[] given = {1};
    unit.run(() -> imports.addChunk(id, 0, given));
    given[0] = 2;
    imports.chunk(id, 0).orElseThrow()[0] = 3;

    assertThat(imports.chunk(id, 0).orElseThrow()).containsExactly(1);
  }

  @Test
  void forgetsTheContentOfOneRun() {
    ImportId other = id(NOW);
    unit.run(() -> imports.addChunk(id, 0, new byte[] {1}));
    unit.run(() -> imports.addChunk(other, 0, new byte[] {2}));

    unit.run(() -> imports.dropContent(id));

    assertThat(imports.chunk(id, 0)).isEmpty();
    assertThat(imports.chunk(other, 0)).isPresent();
  }

  @Test
  void forgetsTheContentOfRunsReceivedBefore() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    ImportId before = id(longAgo);
    ImportId at = id(longAgo);
    save(received(before, longAgo.minusSeconds(1)));
    save(received(at, longAgo));
    unit.run(() -> imports.addChunk(before, 0, new byte[] {1}));
    unit.run(() -> imports.addChunk(at, 0, new byte[] {2}));

    unit.run(() -> imports.dropContentReceivedBefore(longAgo));

    assertThat(imports.chunk(before, 0)).isEmpty();
    assertThat(imports.chunk(at, 0)).isPresent();
    assertThat(imports.find(before)).isPresent();
  }

  @Test
  void writesOnlyWithinAUnitOfWorkEvenWhereThereIsNothingToDo() {
    assertThatThrownBy(() -> imports.save(received(id(NOW), NOW)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> imports.addProblems(id, 0, problems(0, 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> imports.clearProblems(id)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> imports.addChunk(id, 0, new byte[1]))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> imports.dropContent(id)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> imports.dropContentReceivedBefore(Instant.EPOCH))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void leavesNothingOfWorkThatThrew() {
    assertThatThrownBy(() -> unit.run(this::writeAndFail))
        .isInstanceOf(UnsupportedOperationException.class);

    assertThat(imports.find(id)).isEmpty();
    assertThat(imports.problems(id, 0, 10)).isEmpty();
    assertThat(imports.chunk(id, 0)).isEmpty();
  }

  private void writeAndFail() {
    imports.save(received(id, NOW));
    imports.addProblems(id, 0, problems(0, 1));
    imports.addChunk(id, 0, new byte[1]);
    assertThat(imports.find(id)).isPresent();
    assertThat(imports.problems(id, 0, 10)).hasSize(1);
    assertThat(imports.chunk(id, 0)).isPresent();
    throw new UnsupportedOperationException();
  }
}
