package dev.docket.server;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of settings in the README says what the code reads, no more and no less. */
class ConfigurationTableTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path MAIN = Path.of("src", "main");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(docket\\.[^`]+)` \\| ([^|]+) \\| [^|]+ \\|$");
  private static final Pattern LITERAL = Pattern.compile("`([^`]*)`");

  private static final List<Pattern> READS =
      List.of(
          Pattern.compile(
              "@ConfigProperty\\(\\s*name = \"([^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?"),
          Pattern.compile("\\bget(?:(?:Optional)?Value)?\\(\\s*\"(docket\\.[^\"]+)\"()"),
          Pattern.compile("<variable name=\"(docket\\.[^\"]+)\" defaultValue=\"([^\"]*)\""));

  /** Secrets have names of their own; the table's row of the secret store tells how. */
  private static final Pattern VARIABLE = Pattern.compile("\"(DOCKET_(?!SECRET_)[A-Z_]+)\"");

  @Test
  void itListsTheKeysThatAreRead() throws IOException {
    assertThat(table().keySet()).isEqualTo(read().keySet());
  }

  @Test
  void itTellsTheirDefaults() throws IOException {
    Map<String, String> told = new HashMap<>();
    table()
        .forEach(
            (key, cell) -> {
              var literal = LITERAL.matcher(cell);
              if (literal.matches()) {
                told.put(key, literal.group(1));
              }
            });
    Map<String, String> defaults = read();
    defaults.values().removeIf(String::isEmpty);
    defaults.putAll(defaultsOfTheApplication());
    assertThat(told).isEqualTo(defaults);
  }

  /** They stand by their names in the environment. */
  @Test
  void keysThatAreNotDocketsAreTold() throws IOException {
    Map<String, String> others = readWhere(key -> !isDockets(key));
    String readme = readme();
    assertThat(others).isNotEmpty();
    others.forEach(
        (key, value) ->
            assertThat(readme).contains("| `" + variable(key) + "` | `" + value + "` |"));
  }

  @Test
  void everyEnvironmentVariableIsTheNameOfAKey() throws IOException {
    Set<String> names =
        table().keySet().stream().map(ConfigurationTableTest::variable).collect(toSet());
    Set<String> used =
        sources().stream()
            .flatMap(source -> VARIABLE.matcher(source).results())
            .map(found -> found.group(1))
            .collect(toSet());
    assertThat(used).isNotEmpty().isSubsetOf(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ConfigProperty(name = \"docket.planted\") String planted",
        "@ConfigProperty(\n  name = \"docket.planted\",\n  defaultValue = \"1\")",
        "config.getValue(\"docket.planted\", String.class)",
        "configuration\n  .get(\"docket.planted\")",
        "config.getOptionalValue(\n  \"docket.planted\", String.class)",
        "<variable name=\"docket.planted\" defaultValue=\"1\" />"
      })
  void aKeyIsFoundHoweverItIsRead(String source) {
    assertThat(reads(source).map(found -> found.group(1))).containsExactly("docket.planted");
  }

  private static Map<String, String> table() throws IOException {
    return ROW.matcher(readme())
        .results()
        .collect(toMap(row -> row.group(1), row -> row.group(2).strip()));
  }

  private static String readme() throws IOException {
    return Files.readString(PROJECT.resolve("README.md"));
  }

  private static boolean isDockets(String key) {
    return key.startsWith("docket.");
  }

  private static Map<String, String> read() throws IOException {
    return readWhere(ConfigurationTableTest::isDockets);
  }

  /** Each key with its default where it is read, or an empty one. */
  private static Map<String, String> readWhere(Predicate<String> wanted) throws IOException {
    Map<String, String> keys = new HashMap<>();
    for (String source : sources()) {
      reads(source)
          .forEach(
              found ->
                  keys.merge(
                      found.group(1),
                      found.group(2) == null ? "" : found.group(2),
                      (one, other) -> one.isEmpty() ? other : one));
    }
    keys.keySet().removeIf(wanted.negate());
    return keys;
  }

  private static Stream<MatchResult> reads(String source) {
    return READS.stream().flatMap(read -> read.matcher(source).results());
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.find(PROJECT, 20, (file, kind) -> isSource(file))) {
      return files.map(ConfigurationTableTest::text).toList();
    }
  }

  private static boolean isSource(Path file) {
    String path = file.toString();
    return path.contains(MAIN.toString())
        && !path.contains("benchmarks")
        && (path.endsWith(".java") || path.endsWith("server.xml"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> defaultsOfTheApplication() throws IOException {
    Properties properties = new Properties();
    Path file = MAIN.resolve(Path.of("resources", "META-INF", "microprofile-config.properties"));
    try (Reader text = Files.newBufferedReader(file)) {
      properties.load(text);
    }
    return properties.stringPropertyNames().stream()
        .filter(ConfigurationTableTest::isDockets)
        .collect(toMap(name -> name, properties::getProperty));
  }

  /** MicroProfile Config's name of a key in the environment. */
  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
