package dev.docket.jpa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for the time of a test. */
public final class Folders {

  private Folders() {}

  /** A new, empty folder. */
  public static Path make() {
    try {
      return Files.createTempDirectory("docket");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Removes the folder and all that is in it. */
  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
