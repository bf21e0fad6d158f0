package dev.docket.secrets.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that last as long as this JVM. */
final class TestFolder {

  private TestFolder() {}

  static Path write(String name, String text) {
    try {
      return Files.writeString(create().resolve(name), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static Path create() throws IOException {
    Path folder = Files.createTempDirectory("docket-secrets");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    return folder;
  }

  private static void remove(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException left) {
      System.err.println("A test left " + folder + ": " + left);
    }
  }
}
