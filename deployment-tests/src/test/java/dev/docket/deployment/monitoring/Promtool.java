package dev.docket.deployment.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prometheus's own tool for rules. */
final class Promtool {

  private static final String MISSING =
      "SKIPPED: there is no promtool here, so no alert rule was tried; on Debian:"
          + " apt-get install prometheus";

  private Promtool() {}

  /**
   * What it came to.
   *
   * @param succeeded whether it found nothing wrong
   * @param output all that it said
   */
  record Result(boolean succeeded, String output) {}

  /** Runs it; where it is missing, the test that asks counts as skipped. */
  static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    Process process = start(new ProcessBuilder(command).directory(folder.toFile()));
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor() == 0, output);
  }

  private static Process start(ProcessBuilder command) {
    try {
      return command.redirectErrorStream(true).start();
    } catch (IOException missing) {
      System.out.println(MISSING);
      return abort(MISSING);
    }
  }
}
