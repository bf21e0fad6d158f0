package dev.docket.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The project's files in a folder, and Maven there. */
record Checkout(Path folder) {

  /** The one that is tested. */
  static Checkout tested() {
    return new Checkout(Path.of("").toAbsolutePath().getParent());
  }

  /** A copy of all that is not ignored. */
  Checkout copyTo(Path other) throws IOException {
    for (String name : files()) {
      Path copy = other.resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(folder.resolve(name), copy);
    }
    return new Checkout(other);
  }

  /**
   * Runs Maven on the JDK of these tests, with the repository of the build that they belong to;
   * what it writes is its owner's alone.
   */
  Run maven(Map<String, String> environment, List<String> arguments) {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "umask 002 && exec ./mvnw -B -ntp \"$@\"", "mvnw"));
    command.add("-Dmaven.repo.local=" + System.getProperty("localRepository"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return Run.of(builder);
  }

  private List<String> files() {
    List<String> command =
        List.of("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard");
    Run listed = Run.of(new ProcessBuilder(command).directory(folder.toFile()));
    if (!listed.succeeded()) {
      throw new IllegalStateException(listed.output());
    }
    return Arrays.stream(listed.output().split("\0", -1))
        .filter(name -> Files.isRegularFile(folder.resolve(name)))
        .toList();
  }
}
