package dev.docket.h2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Docket;
import dev.docket.jpa.Databases;
import dev.docket.jpa.JpaPersistence;
import dev.docket.jpa.Settings;
import dev.docket.order.OrderId;
import dev.docket.testkit.Heard;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of a process that was killed while it told the first of them are told by the next. */
class H2CrashTest {

  /** A dead process keeps others from telling no longer. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void losesNoEventOfAProcessThatIsKilled() throws IOException, InterruptedException {
    List<OrderId> placed = placedByOneThatIsKilled();
    Heard heard = new Heard();
    try (JpaPersistence persistence =
            JpaPersistence.open(Databases.named("h2"), Settings.embedded(folder));
        Docket book =
            Docket.inMemoryBuilder()
                .persistence(persistence)
                .clock(MortalTeller.clock(LEASE))
                .listener(heard)
                .build()) {
      assertThat(book).isNotNull();
      placed.forEach(order -> heard.await(order, 1));
    }
  }

  private List<OrderId> placedByOneThatIsKilled() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MortalTeller.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.inputReader(UTF_8)) {
      List<OrderId> placed = new ArrayList<>();
      for (int i = 0; i < MortalTeller.ORDERS; i++) {
        placed.add(new OrderId(UUID.fromString(said.readLine())));
      }
      assertThat(said.readLine()).isEqualTo("telling");
      return placed;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
