package dev.docket.jpa;

import dev.docket.spi.AttemptRepository;
import dev.docket.spi.Attempts;
import dev.docket.spi.StaleVersionException;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counted attempts as rows. */
final class JpaAttemptRepository implements AttemptRepository {

  private static final String BY_KEYS = "SELECT a FROM AttemptsRow a WHERE a.key IN :keys";
  private static final String CHANGE =
      "UPDATE AttemptsRow a SET a.version = :version, a.count = :count, a.lastAt = :lastAt"
          + " WHERE a.key = :key AND a.version = :before";
  private static final String FORGET = "DELETE FROM AttemptsRow a WHERE a.key = :key";
  private static final String FORGET_BEFORE = "DELETE FROM AttemptsRow a WHERE a.lastAt < :instant";

  private final JpaUnitOfWork unit;

  JpaAttemptRepository(JpaUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public List<Attempts> find(Collection<String> keys) {
    return keys.isEmpty() ? List.of() : unit.read(entities -> load(entities, keys));
  }

  private static List<Attempts> load(EntityManager entities, Collection<String> keys) {
    return entities
        .createQuery(BY_KEYS, AttemptsRow.class)
        .setParameter("keys", keys)
        .getResultStream()
        .map(AttemptsRow::toDomain)
        .toList();
  }

  @Override
  public void save(Attempts attempts) {
    EntityManager entities = unit.writing();
    if (attempts.version() == 1) {
      entities.persist(AttemptsRow.from(attempts));
      // At once: transactions that lock rows in the same order don't lock each other out.
      entities.flush();
    } else if (Bulk.run(entities, CHANGE, changed(attempts)) == 0) {
      throw new StaleVersionException("the count was changed meanwhile");
    }
  }

  private static Map<String, Object> changed(Attempts attempts) {
    return Map.of(
        "key", attempts.key(),
        "before", attempts.version() - 1,
        "version", attempts.version(),
        "count", attempts.count(),
        "lastAt", attempts.lastAt());
  }

  @Override
  public void forget(String key) {
    Bulk.run(unit.writing(), FORGET, Map.of("key", key));
  }

  @Override
  public void forgetBefore(Instant instant) {
    Bulk.run(unit.writing(), FORGET_BEFORE, Map.of("instant", instant));
  }
}
