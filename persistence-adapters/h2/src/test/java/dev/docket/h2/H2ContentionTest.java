package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.jpa.testkit.OpenDatabase;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.Attempts;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.UnitOfWork;
import dev.docket.testkit.Together;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many change one row, most of them in vain, while H2 writes its file. */
class H2ContentionTest {

  private static final int THREADS = 16;
  private static final int CHANGES = 400;
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String KEY = "c".repeat(64);

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(H2Folder::new);

  private final UnitOfWork unit = DATABASE.persistence().unitOfWork();
  private final AttemptRepository counts = DATABASE.persistence().attempts();

  @Test
  void losesNoChangeThatWasAcknowledged() throws InterruptedException, ExecutionException {
    unit.run(() -> counts.save(new Attempts(KEY, 1, 0, NOON)));

    List<Integer> acknowledged = Together.call(THREADS, this::change);

    assertThat(counts.find(List.of(KEY)))
        .singleElement()
        .extracting(Attempts::count)
        .isEqualTo(acknowledged.stream().mapToInt(Integer::intValue).sum());
  }

  private int change() {
    int acknowledged = 0;
    for (int i = 0; i < CHANGES; i++) {
      acknowledged += changedOnce() ? 1 : 0;
    }
    return acknowledged;
  }

  private boolean changedOnce() {
    Attempts read = counts.find(List.of(KEY)).get(0);
    Attempts changed = new Attempts(KEY, read.version() + 1, read.count() + 1, NOON);
    try {
      unit.run(() -> counts.save(changed));
      return true;
    } catch (StaleVersionException another) {
      return false;
    }
  }
}
