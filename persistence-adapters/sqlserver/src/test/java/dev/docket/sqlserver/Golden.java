package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of statements that somebody has read and found right. */
final class Golden {

  static final Path FOLDER = Path.of("src/test/resources/dev/docket/sqlserver/golden");

  private static final String WRITE = "docket.golden.write";
  private static final String END = ".sql";

  private Golden() {}

  /** Fails on any difference; or, when told to, writes the file anew. */
  static void check(String name, String statements) {
    Path file = FOLDER.resolve(name + END);
    try {
      if (Boolean.getBoolean(WRITE)) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, statements);
      }
      assertThat(statements)
          .as("%s: run the test with -D%s=true, and read what has changed", file, WRITE)
          .isEqualTo(read(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      return "";
    }
  }

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).map(n -> n.replace(END, "")).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All statements of a file, without the comments. */
  static List<String> statements(String name) {
    try {
      String text = Files.readString(FOLDER.resolve(name + END)).replaceAll("(?m)^--.*$", "");
      return Stream.of(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
