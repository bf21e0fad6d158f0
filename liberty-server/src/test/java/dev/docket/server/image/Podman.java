package dev.docket.server.image;

import dev.docket.server.SystemPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The program that builds and runs images. */
final class Podman {

  private static final Path ROOTS_CONFIGURATION =
      Path.of("target/test-classes/dev/docket/server/image/containers.conf").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Podman() {}

  /** Aborts the test where it is missing. */
  static void require() {
    if (isMissing("podman") || (SystemPackages.isRoot() && isMissing("runc"))) {
      skip("there is no podman with runc to build and run the image with: install both.");
    }
  }

  static void skip(String why) {
    // For whoever reads what the build says, and not what it counts.
    System.out.println("SKIPPED: " + why);
    Assumptions.abort(why);
  }

  static boolean isMissing(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .noneMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** What it says, stripped. */
  static String podman(String... arguments) throws IOException, InterruptedException {
    return podman(PATIENCE, arguments);
  }

  /**
   * @throws IllegalStateException with everything it said, when it fails or takes longer
   */
  static String podman(Duration patience, String... arguments)
      throws IOException, InterruptedException {
    return run(patience, Stream.concat(Stream.of("podman"), Stream.of(arguments)).toList());
  }

  /** Any program, in podman's environment. */
  static String run(Duration patience, List<String> command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("podman", ".out");
    Path errors = Files.createTempFile("podman", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(errors.toFile());
      if (SystemPackages.isRoot()) {
        builder.environment().put("CONTAINERS_CONF", ROOTS_CONFIGURATION.toString());
      }
      Process process = builder.start();
      boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "%s: %s%n%s%n%s"
                .formatted(
                    command,
                    ended ? "failed" : "did not end within " + patience,
                    Files.readString(said),
                    Files.readString(errors)));
      }
      return Files.readString(said).strip();
    } finally {
      Files.delete(said);
      Files.delete(errors);
    }
  }
}
