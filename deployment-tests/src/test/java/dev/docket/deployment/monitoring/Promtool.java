package dev.docket.deployment.monitoring;

import dev.docket.deployment.Run;
import dev.docket.deployment.Skipped;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Prometheus's own tool for rules. */
final class Promtool {

  private Promtool() {}

  /** Runs it; where it is missing, the test that asks counts as skipped. */
  static Run run(Path folder, String... arguments) {
    Run run =
        Run.of(
            folder, Map.of(), Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList());
    if (run.isMissing()) {
      Skipped.because(
          "there is no promtool here, so no alert rule was tried; on Debian: apt-get install prometheus");
    }
    return run;
  }
}
