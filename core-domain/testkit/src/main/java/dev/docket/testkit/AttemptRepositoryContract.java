package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.spi.AttemptRepository;
import dev.docket.spi.Attempts;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link AttemptRepository} promises, wherever attempts are counted. Leaves some behind. */
public abstract class AttemptRepositoryContract {

  private static final Instant NOW = People.NOON;
  private static final int THREADS = 8;

  private final String key = newKey();
  private AttemptRepository counts;
  private UnitOfWork unit;

  /** For subclasses. */
  protected AttemptRepositoryContract() {}

  /** The repository under test. */
  protected abstract AttemptRepository repository();

  /** What it writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    counts = repository();
    unit = unitOfWork();
  }

  private static String newKey() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }

  private void save(Attempts attempts) {
    unit.run(() -> counts.save(attempts));
  }

  @Test
  void findsWhatExists() {
    Attempts first = new Attempts(key, 1, 1, NOW);
    save(first);

    assertThat(counts.find(List.of(key, newKey()))).containsExactly(first);
    assertThat(counts.find(List.of(newKey()))).isEmpty();
  }

  @Test
  void keepsTheNextVersion() {
    Attempts second = new Attempts(key, 2, 7, NOW.plusSeconds(1));
    save(new Attempts(key, 1, 1, NOW));
    save(second);

    assertThat(counts.find(List.of(key))).containsExactly(second);
  }

  @Test
  void refusesAVersionThatIsNotTheNext() {
    save(new Attempts(key, 1, 1, NOW));

    assertThatThrownBy(() -> save(new Attempts(key, 1, 1, NOW)))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> save(new Attempts(key, 3, 1, NOW)))
        .isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> save(new Attempts(newKey(), 2, 1, NOW)))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void ofManyAtOnceOneSavesTheNextVersion() throws Exception {
    save(new Attempts(key, 1, 1, NOW));
    Callable<Boolean> next = () -> saves(new Attempts(key, 2, 2, NOW));

    assertThat(Together.call(THREADS, next)).containsOnlyOnce(true);
    assertThat(counts.find(List.of(key))).extracting(Attempts::version).containsExactly(2L);
  }

  @Test
  void ofManyAtOnceOneSavesTheFirstVersion() throws Exception {
    Callable<Boolean> first = () -> saves(new Attempts(key, 1, 1, NOW));

    assertThat(Together.call(THREADS, first)).containsOnlyOnce(true);
  }

  private boolean saves(Attempts attempts) {
    try {
      save(attempts);
      return true;
    } catch (StaleVersionException | DuplicateKeyException lost) {
      return false;
    }
  }

  @Test
  void forgets() {
    save(new Attempts(key, 1, 1, NOW));
    unit.run(() -> counts.forget(key));
    unit.run(() -> counts.forget(newKey()));

    assertThat(counts.find(List.of(key))).isEmpty();
    save(new Attempts(key, 1, 1, NOW));
  }

  @Test
  void forgetsWhatIsOld() {
    String other = newKey();
    save(new Attempts(key, 1, 1, NOW.minusSeconds(1)));
    save(new Attempts(other, 1, 1, NOW));

    unit.run(() -> counts.forgetBefore(NOW));

    assertThat(counts.find(List.of(key, other))).extracting(Attempts::key).containsExactly(other);
  }

  @Test
  void writesWithinAUnitOfWorkOnly() {
    assertThatThrownBy(() -> counts.save(new Attempts(key, 1, 1, NOW)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> counts.forget(key)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> counts.forgetBefore(NOW)).isInstanceOf(IllegalStateException.class);
  }
}
