package dev.docket.deployment.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.deployment.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expand, then contract (decision 35): while replicas are replaced one after the other, two
 * versions use the same tables, so a migration only adds. What nobody uses any more goes in a later
 * version.
 */
class ExpandThenContractTest {

  private static final Path ADAPTERS = Repository.root().resolve("persistence-adapters");

  /** H2 has one server, which migrates before it begins to serve. */
  private static final List<String> SHARED = List.of("mysql", "sqlserver");

  private static final Pattern CONTRACT =
      Pattern.compile("-- Contract: unused since (\\d+)\\.(\\d+)\\.0\\.\n");
  private static final Pattern VERSION =
      Pattern.compile("<version>(\\d+)\\.(\\d+)\\.\\d+(-SNAPSHOT)?</version>");

  static Stream<Path> scripts() throws IOException {
    Stream.Builder<Path> scripts = Stream.builder();
    for (String database : SHARED) {
      Path folder =
          ADAPTERS.resolve(database + "/src/main/resources/dev/docket/" + database + "/migration");
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".sql")).forEach(scripts);
      }
    }
    return scripts.build();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aMigrationBreaksNothingThatStillRuns(Path script) throws IOException {
    String text = Files.readString(script);
    if (!isContract(text, Files.readString(Repository.root().resolve("pom.xml")))) {
      assertThat(Breaking.in(text))
          .as("%s: let it only add, and remove in a version of its own", script)
          .isEmpty();
    }
  }

  private static boolean isContract(String script, String pom) {
    Matcher unused = CONTRACT.matcher(script);
    Matcher current = VERSION.matcher(pom);
    return unused.lookingAt() && current.find() && release(unused) < release(current);
  }

  private static int release(Matcher version) {
    return 1_000 * Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOSES_A_TABLE    | drop table todos",
        "LOSES_A_TABLE    | TRUNCATE TABLE todos",
        "LOSES_ROWS       | DELETE FROM todos WHERE status = 2",
        "LOSES_A_COLUMN   | ALTER TABLE todos DROP COLUMN due",
        "LOSES_A_COLUMN   | ALTER TABLE todos DROP due",
        "RENAMES          | ALTER TABLE todos RENAME COLUMN due TO due_date",
        "RENAMES          | EXEC sp_rename 'todos.due', 'due_date', 'COLUMN'",
        "CHANGES_A_COLUMN | ALTER TABLE todos ALTER COLUMN due DATETIME2 NOT NULL",
        "CHANGES_A_COLUMN | ALTER TABLE todos MODIFY due DATE NOT NULL",
        "ASKS_FOR_MORE    | ALTER TABLE todos ADD COLUMN place VARCHAR(9) NOT NULL",
        "ASKS_FOR_MORE    | ALTER TABLE todos ADD CONSTRAINT ck_due CHECK (due > '2026-01-01')",
        "ASKS_FOR_MORE    | CREATE UNIQUE INDEX uq_todos_due ON todos (due)",
      })
  void whatBreaksIsFound(Breaking change, String statement) {
    String script =
        "-- A comment; with a semicolon.\nCREATE TABLE x (id INT);\n" + statement + ";\n";
    assertThat(Breaking.in(script)).containsExactly(change);
  }

  @ParameterizedTest
  @CsvSource({
    "ALTER TABLE todos ADD COLUMN place VARCHAR(9)",
    "ALTER TABLE todos ADD place VARCHAR(9) NOT NULL DEFAULT ''",
    "ALTER TABLE todos DROP INDEX ix_todos_due",
    "CREATE INDEX ix_todos_due ON todos (due)",
    "-- DROP TABLE todos",
  })
  void whatOnlyAddsIsNot(String statement) {
    assertThat(Breaking.in(statement)).isEmpty();
  }

  @Test
  void whatNobodyUsesMayGoInALaterVersion() {
    String script = "-- Contract: unused since 0.3.0.\nALTER TABLE todos DROP COLUMN due;\n";
    assertThat(isContract(script, "<version>0.4.0-SNAPSHOT</version>")).isTrue();
    assertThat(isContract(script, "<version>0.3.1</version>")).isFalse();
    assertThat(isContract("-- Contract\n", "<version>0.4.0</version>")).isFalse();
  }
}
