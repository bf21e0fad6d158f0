package dev.docket.h2;

import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A database in a folder of its own. */
public final class H2Folder implements TestDatabase {

  private final Path folder;

  public H2Folder() {
    try {
      folder = Files.createTempDirectory("docket");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public Database kind() {
    return Databases.named("h2");
  }

  @Override
  public Settings settings() {
    return Settings.embedded(folder);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(H2Folder::delete);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
