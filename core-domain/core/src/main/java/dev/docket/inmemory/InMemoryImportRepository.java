package dev.docket.inmemory;

import static java.util.Comparator.comparing;

import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Import runs in memory. */
public final class InMemoryImportRepository implements ImportRepository {

  private final InMemoryUnitOfWork unit;
  private final Map<ImportId, ImportRun> runs = new HashMap<>();
  private final Map<ImportId, List<ImportProblem>> problems = new HashMap<>();
  private final Map<ImportId, List<byte[]>> chunks = new HashMap<>();

  /** Empty; writes within the given transactions. */
  public InMemoryImportRepository(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void save(ImportRun run) {
    unit.requireOpen();
    ImportRun stored = runs.get(run.id());
    if (stored != null && run.version() == 1) {
      throw new DuplicateKeyException("an import run's id is in use");
    }
    if ((stored == null ? 0 : stored.version()) + 1 != run.version()) {
      throw new StaleVersionException("the import run was changed meanwhile");
    }
    replace(runs, run.id(), run);
  }

  @Override
  public Optional<ImportRun> find(ImportId id) {
    return unit.read(() -> Optional.ofNullable(runs.get(id)));
  }

  @Override
  public List<ImportRun> recent(int limit) {
    return unit.read(
        () ->
            runs.values().stream()
                .sorted(comparing((ImportRun run) -> run.id().text()).reversed())
                .limit(limit)
                .toList());
  }

  @Override
  public void addProblems(ImportId id, long from, List<ImportProblem> added) {
    unit.requireOpen();
    List<ImportProblem> all = new ArrayList<>(problems.getOrDefault(id, List.of()));
    if (all.size() != from) {
      throw new DuplicateKeyException("an import problem's position is in use");
    }
    all.addAll(added);
    replace(problems, id, all);
  }

  @Override
  public void clearProblems(ImportId id) {
    replace(problems, id, null);
  }

  @Override
  public List<ImportProblem> problems(ImportId id, long from, int limit) {
    return unit.read(
        () -> problems.getOrDefault(id, List.of()).stream().skip(from).limit(limit).toList());
  }

  @Override
  public void addChunk(ImportId id, int index, byte[] sealed) {
    unit.requireOpen();
    List<byte[]> all = new ArrayList<>(chunks.getOrDefault(id, List.of()));
    if (all.size() != index) {
      throw new DuplicateKeyException("an import chunk's index is in use");
    }
    all.add(sealed.clone());
    replace(chunks, id, all);
  }

  @Override
  public Optional<byte[]> chunk(ImportId id, int index) {
    return unit.read(
        () ->
            chunks.getOrDefault(id, List.of()).stream().skip(index).findFirst().map(byte[]::clone));
  }

  @Override
  public void dropContent(ImportId id) {
    replace(chunks, id, null);
  }

  @Override
  public void dropContentReceivedBefore(Instant instant) {
    unit.requireOpen();
    runs.values().stream()
        .filter(run -> run.receivedAt().isBefore(instant))
        .map(ImportRun::id)
        .filter(chunks::containsKey)
        .toList()
        .forEach(this::dropContent);
  }

  private <V> void replace(Map<ImportId, V> all, ImportId id, @Nullable V value) {
    V before = all.get(id);
    unit.write(() -> put(all, id, value), () -> put(all, id, before));
  }

  private static <V> void put(Map<ImportId, V> all, ImportId id, @Nullable V value) {
    if (value == null) {
      all.remove(id);
    } else {
      all.put(id, value);
    }
  }
}
