package dev.docket.sqlserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The parser of T-SQL in sqlfluff: the installed one or, for root on Debian and its kin, theirs.
 */
final class SqlFluff {

  private static final String REASON =
      "There is no sqlfluff to parse T-SQL with: install it, as root on Debian is spared.";

  private SqlFluff() {}

  /** What it can't parse; aborts the test where it can't be had. */
  static List<String> unparsable(Path folder) {
    if (!runs("sqlfluff", "--version") && !install()) {
      // For whoever reads what the build says, and not what it counts.
      System.err.println("SKIPPED: " + REASON);
      Assumptions.abort(REASON);
    }
    // One rule, so that it looks at little else than whether it can parse.
    return lines("sqlfluff", "lint", "--dialect", "tsql", "--rules", "L001", folder.toString())
        .filter(line -> line.contains("FAIL") || line.contains("PRS"))
        .toList();
  }

  private static boolean install() {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && runs("apt-get", "update", "-q")
        && runs("apt-get", "install", "-q", "-y", "--no-install-recommends", "sqlfluff");
  }

  private static boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Stream<String> lines(String... command) {
    try (var output = new ProcessBuilder(command).redirectErrorStream(true).start().inputReader()) {
      return output.lines().collect(Collectors.toList()).stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
