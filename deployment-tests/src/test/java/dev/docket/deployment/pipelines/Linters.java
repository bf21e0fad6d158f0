package dev.docket.deployment.pipelines;

import dev.docket.deployment.Repository;
import dev.docket.deployment.Run;
import dev.docket.deployment.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The linters of GitHub Actions and of Azure Pipelines, which are packages of npm. */
final class Linters {

  private static final String REASON =
      "the linters of the pipelines take Node.js 20 or newer and npm; install them.";
  private static final Path SOURCE = Repository.root().resolve("deployment-tests/src/test/node");
  private static final Path PLACE = Repository.root().resolve("deployment-tests/target/node");

  private static boolean installed;

  private Linters() {}

  /** Installs them, once; where that can't be, the test is skipped. */
  static synchronized void install() throws IOException {
    if (installed) {
      return;
    }
    if (!isThere("node") || !isThere("npm")) {
      Skipped.because(REASON);
    }
    Files.createDirectories(PLACE);
    try (Stream<Path> files = Files.list(SOURCE)) {
      for (Path file : files.toList()) {
        Path copy = PLACE.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
    run("npm", "run", "--silent", "bundle");
    installed = true;
  }

  private static boolean isThere(String program) {
    return Run.of(SOURCE, Map.of(), List.of(program, "--version")).succeeded();
  }

  /** What they say of the files, a finding a line. */
  static List<String> findings(List<Path> files) {
    List<String> command = new ArrayList<>(List.of("node", "lint-bundle.mjs"));
    files.forEach(file -> command.add(file.toString()));
    return run(command.toArray(String[]::new)).lines().toList();
  }

  private static String run(String... command) {
    Run run = Run.of(PLACE, Map.of(), List.of(command));
    if (!run.succeeded()) {
      throw new IllegalStateException(String.join(" ", command) + ": " + run.output());
    }
    return run.output().strip();
  }
}
