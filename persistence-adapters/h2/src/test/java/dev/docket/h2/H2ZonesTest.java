package dev.docket.h2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Instants and days are the same for processes in all time zones. H2 stays in the zone in which its
 * process began, so that one process could not tell.
 */
class H2ZonesTest {

  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "UTC");

  @TempDir private Path folder;

  @Test
  void whoeverWroteThem() throws IOException, InterruptedException {
    for (int i = 0; i < ZONES.size(); i++) {
      assertThat(saidIn(ZONES.get(i), i))
          .as(ZONES.get(i))
          .containsExactlyInAnyOrderElementsOf(Zoned.expected(i + 1));
    }
  }

  private List<String> saidIn(String zone, int before) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty("java.class.path"),
                Zoned.class.getName(),
                folder.toString(),
                String.valueOf(before))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> said = process.inputReader(UTF_8).lines().toList();
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
