package dev.docket.inmemory;

import dev.docket.spi.AttemptRepository;
import dev.docket.spi.Attempts;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counted attempts in memory. */
public final class InMemoryAttemptRepository implements AttemptRepository {

  private final InMemoryUnitOfWork unit;
  private final Map<String, Attempts> counts = new HashMap<>();

  /** Empty; writes within the given transactions. */
  public InMemoryAttemptRepository(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public List<Attempts> find(Collection<String> keys) {
    return unit.read(
        () -> counts.values().stream().filter(count -> keys.contains(count.key())).toList());
  }

  @Override
  public void save(Attempts attempts) {
    unit.requireOpen();
    Attempts stored = counts.get(attempts.key());
    if (stored != null && attempts.version() == 1) {
      throw new DuplicateKeyException("there is a count already");
    }
    if ((stored == null ? 0 : stored.version()) + 1 != attempts.version()) {
      throw new StaleVersionException("the count was changed meanwhile");
    }
    unit.write(
        () -> counts.put(attempts.key(), attempts),
        () -> {
          if (stored == null) {
            counts.remove(attempts.key());
          } else {
            counts.put(attempts.key(), stored);
          }
        });
  }

  @Override
  public void forget(String key) {
    unit.requireOpen();
    Attempts stored = counts.get(key);
    if (stored != null) {
      unit.write(() -> counts.remove(key), () -> counts.put(key, stored));
    }
  }

  @Override
  public void forgetBefore(Instant instant) {
    unit.requireOpen();
    counts.values().stream()
        .filter(count -> count.lastAt().isBefore(instant))
        .map(Attempts::key)
        .toList()
        .forEach(this::forget);
  }
}
