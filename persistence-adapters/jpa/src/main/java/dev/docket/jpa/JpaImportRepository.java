package dev.docket.jpa;

import dev.docket.spi.ImportRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Import runs as rows. */
final class JpaImportRepository implements ImportRepository {

  private static final String RECENT =
      "SELECT r FROM ImportRunRow r ORDER BY r.receivedAt DESC, r.id DESC";
  private static final String PROBLEMS =
      "SELECT p FROM ImportProblemRow p WHERE p.runId = :run AND p.position >= :from AND p.position < :to"
          + " ORDER BY p.position";
  private static final String CLEAR_PROBLEMS =
      "DELETE FROM ImportProblemRow p WHERE p.runId = :run";
  private static final String DROP_CONTENT = "DELETE FROM ImportChunkRow c WHERE c.runId = :run";
  private static final String DROP_OLD_CONTENT =
      "DELETE FROM ImportChunkRow c WHERE c.runId IN"
          + " (SELECT r.id FROM ImportRunRow r WHERE r.receivedAt < :instant)";

  private final JpaUnitOfWork unit;

  JpaImportRepository(JpaUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void save(ImportRun run) {
    EntityManager entities = unit.writing();
    if (run.version() == 1) {
      entities.persist(ImportRunRow.from(run));
    } else {
      change(entities, run);
    }
    entities.flush();
  }

  private static void change(EntityManager entities, ImportRun run) {
    ImportRunRow stored = entities.find(ImportRunRow.class, run.id().value());
    if (stored == null || stored.version() + 1 != run.version()) {
      throw new StaleVersionException("the import run was changed meanwhile");
    }
    stored.change(run);
  }

  @Override
  public Optional<ImportRun> find(ImportId id) {
    return unit.read(entities -> Optional.ofNullable(entities.find(ImportRunRow.class, id.value())))
        .map(ImportRunRow::toDomain);
  }

  @Override
  public List<ImportRun> recent(int limit) {
    return unit.read(
        entities ->
            entities
                .createQuery(RECENT, ImportRunRow.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(ImportRunRow::toDomain)
                .toList());
  }

  @Override
  public void addProblems(ImportId id, long from, List<ImportProblem> problems) {
    EntityManager entities = unit.writing();
    long position = from;
    for (ImportProblem problem : problems) {
      entities.persist(ImportProblemRow.from(id, position++, problem));
    }
    entities.flush();
    entities.clear();
  }

  @Override
  public void clearProblems(ImportId id) {
    unit.writing().createQuery(CLEAR_PROBLEMS).setParameter("run", id.value()).executeUpdate();
  }

  @Override
  public List<ImportProblem> problems(ImportId id, long from, int limit) {
    return unit.read(
        entities ->
            entities
                .createQuery(PROBLEMS, ImportProblemRow.class)
                .setParameter("run", id.value())
                .setParameter("from", from)
                .setParameter("to", from + limit)
                .getResultStream()
                .map(ImportProblemRow::toDomain)
                .toList());
  }

  @Override
  public void addChunk(ImportId id, int index, byte[] sealed) {
    EntityManager entities = unit.writing();
    ImportChunkRow row = ImportChunkRow.from(id, index, sealed);
    entities.persist(row);
    entities.flush();
    // A file's chunks together would not fit into memory.
    entities.detach(row);
  }

  @Override
  public Optional<byte[]> chunk(ImportId id, int index) {
    return unit.read(
            entities ->
                Optional.ofNullable(
                    entities.find(ImportChunkRow.class, new ImportChunkRow.Key(id.value(), index))))
        .map(ImportChunkRow::toDomain);
  }

  @Override
  public void dropContent(ImportId id) {
    unit.writing().createQuery(DROP_CONTENT).setParameter("run", id.value()).executeUpdate();
  }

  @Override
  public void dropContentReceivedBefore(Instant instant) {
    unit.writing().createQuery(DROP_OLD_CONTENT).setParameter("instant", instant).executeUpdate();
  }
}
