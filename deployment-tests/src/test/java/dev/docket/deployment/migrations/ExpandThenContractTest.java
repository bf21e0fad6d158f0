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
import org.junit.jupiter.params.provider.ValueSource;

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
      assertThat(Expansion.refused(text))
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
      quoteCharacter = '~',
      value = {
        "drop table todos                                         | DROP TABLE TODOS",
        "TRUNCATE TABLE todos                                     | TRUNCATE TABLE TODOS",
        "DELETE FROM todos WHERE status = 2                       | DELETE FROM TODOS WHERE STATUS = 2",
        "DELETE t FROM todos t                                    | DELETE T FROM TODOS T",
        "UPDATE todos SET status = 3                              | UPDATE TODOS SET STATUS = 3",
        "INSERT INTO todos (id) VALUES (1)                        | INSERT INTO TODOS … VALUES …",
        "INSERT INTO x SELECT * FROM todos                        | INSERT INTO X SELECT * FROM TODOS",
        "CREATE TABLE y (id INT) DROP TABLE todos                 | CREATE TABLE Y … DROP TABLE TODOS",
        "CREATE UNIQUE INDEX uq_todos_due ON todos (due)          | CREATE UNIQUE INDEX UQ_TODOS_DUE ON TODOS …",
        "CREATE TRIGGER t BEFORE INSERT ON todos FOR EACH ROW SET NEW.due = NULL | CREATE TRIGGER T BEFORE INSERT ON TODOS FOR EACH ROW SET NEW.DUE = NULL",
        "EXEC sp_rename 'todos.due', 'due_date', 'COLUMN'         | EXEC SP_RENAME '' , '' , ''",
        "EXEC('DROP TABLE todos')                                 | EXEC …",
        "IF EXISTS(SELECT 1 FROM todos) DROP TABLE todos          | IF EXISTS … DROP TABLE TODOS",
        "ALTER TABLE todos DROP COLUMN due                        | DROP COLUMN DUE",
        "ALTER TABLE todos DROP due                               | DROP DUE",
        "ALTER TABLE todos DROP INDEX ix_todos_due                | DROP INDEX IX_TODOS_DUE",
        "ALTER TABLE todos ADD COLUMN place VARCHAR(9), DROP COLUMN due | DROP COLUMN DUE",
        "ALTER TABLE todos ADD COLUMN place DECIMAL(9, 2), DROP date | DROP DATE",
        "ALTER TABLE todos ADD place VARCHAR(9) DROP TABLE todos  | ADD PLACE VARCHAR … DROP TABLE TODOS",
        "ALTER TABLE todos RENAME COLUMN due TO due_date          | RENAME COLUMN DUE TO DUE_DATE",
        "ALTER TABLE todos ALTER COLUMN due DATETIME2 NOT NULL    | ALTER COLUMN DUE DATETIME2 NOT NULL",
        "ALTER TABLE todos MODIFY due DATE NOT NULL               | MODIFY DUE DATE NOT NULL",
        "ALTER TABLE todos ADD COLUMN place VARCHAR(9) NOT NULL   | ADD COLUMN PLACE VARCHAR … NOT NULL",
        "ALTER TABLE todos ADD COLUMN a INT NOT NULL, ADD COLUMN b INT NOT NULL DEFAULT 0 | ADD COLUMN A INT NOT NULL",
        "ALTER TABLE todos ADD place INT NOT NULL DEFAULT NULL    | ADD PLACE INT NOT NULL DEFAULT NULL",
        "ALTER TABLE todos ADD COLUMN place INT UNIQUE            | ADD COLUMN PLACE INT UNIQUE",
        "ALTER TABLE todos ADD INDEX ix (due), ADD UNIQUE KEY uq (due) | ADD UNIQUE KEY UQ …",
        "ALTER TABLE todos ADD UNIQUE date (due)                  | ADD UNIQUE DATE …",
        "ALTER TABLE todos ADD PRIMARY KEY (id)                   | ADD PRIMARY KEY …",
        "ALTER TABLE todos ADD CONSTRAINT ck_due CHECK (due > '2026-01-01') | ADD CONSTRAINT CK_DUE CHECK …",
        "/*! DROP TABLE todos */                                  | ? * ! DROP TABLE TODOS * /",
        "--DROP TABLE todos                                       | ? - DROP TABLE TODOS",
        "DROP TABLE [a b]                                         | DROP TABLE ? A B ?",
        "CREATE TABLE y (id INT DEFAULT 'a\\')                    | CREATE TABLE Y ( ID INT DEFAULT ? A ? ? )",
      })
  void whatDoesMoreThanAddIsRefused(String statement, String refused) {
    String script =
        "-- A comment; with a semicolon.\nCREATE TABLE x (id INT);\n" + statement + ";\n";
    assertThat(Expansion.refused(script)).containsExactly(refused);
  }

  @Test
  void everyClauseAndEveryBatchIsLookedAt() {
    assertThat(Expansion.refused("ALTER TABLE todos DROP CONSTRAINT x, DROP COLUMN due"))
        .containsExactly("DROP CONSTRAINT X", "DROP COLUMN DUE");
    assertThat(Expansion.refused("CREATE TABLE x (id INT);\nGO\nDROP TABLE todos"))
        .containsExactly("GO DROP TABLE TODOS");
    assertThat(Expansion.refused("CREATE TABLE x (a CHAR(9) DEFAULT ');'); -- '\nDROP TABLE y"))
        .containsExactly("DROP TABLE Y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE todos ADD COLUMN place VARCHAR(9)",
        "ALTER TABLE todos ADD place VARCHAR(9) NOT NULL DEFAULT ''",
        "ALTER TABLE todos ADD place NVARCHAR(9) COLLATE Latin1_General_100_BIN2 NULL",
        "ALTER TABLE todos ADD place DECIMAL(9, 2) CONSTRAINT df_place DEFAULT -1.5 NOT NULL",
        "ALTER TABLE todos ADD COLUMN a INT, ADD COLUMN b DATE DEFAULT (CURRENT_DATE())",
        "ALTER TABLE todos ADD INDEX ix_todos_due (due)",
        "CREATE INDEX ix_todos_due ON todos (due)",
        "CREATE TABLE x (id INT); INSERT INTO x (id) VALUES (1), (2)",
        "-- DROP TABLE todos",
      })
  void whatOnlyAddsIsNot(String statement) {
    assertThat(Expansion.refused(statement)).isEmpty();
  }

  @Test
  void whatNobodyUsesMayGoInALaterVersion() {
    String script = "-- Contract: unused since 0.3.0.\nALTER TABLE todos DROP COLUMN due;\n";
    assertThat(isContract(script, "<version>0.4.0-SNAPSHOT</version>")).isTrue();
    assertThat(isContract(script, "<version>0.3.1</version>")).isFalse();
    assertThat(isContract("-- Contract\n", "<version>0.4.0</version>")).isFalse();
  }
}
