package dev.docket.sqlserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the migrations say. */
final class Migration {

  private static final Path FOLDER = Path.of("src/main/resources/dev/docket/sqlserver/migration");
  private static final Pattern INDEX =
      Pattern.compile(
          "(?:CREATE INDEX|CONSTRAINT) (ix_\\w+) (?:ON \\w+ |PRIMARY KEY CLUSTERED )\\((.*)\\)");
  private static final Pattern NAME =
      Pattern.compile("(?m)^  ([a-z_]+) |CREATE TABLE (\\w+)|(?:INDEX|CONSTRAINT) (\\w+)");

  private Migration() {}

  /** The text of each migration by its name, without comments. */
  static Map<String, String> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(),
                  Migration::text,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replaceAll("(?m)^ *--.*\n", "");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<MatchResult> matches(Pattern pattern) {
    return all().values().stream().flatMap(sql -> pattern.matcher(sql).results());
  }

  /** The columns of each index that statements may name. */
  static Map<String, List<String>> indexes() {
    return matches(INDEX)
        .collect(
            Collectors.toMap(
                index -> index.group(1), index -> List.of(index.group(2).split(", ", -1))));
  }

  /** All names that they give. */
  static List<String> names() {
    return matches(NAME)
        .flatMap(name -> Stream.of(1, 2, 3).map(name::group))
        .filter(name -> name != null)
        .distinct()
        .toList();
  }
}
