package dev.docket.deployment.migrations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a statement does to the tables that the version before it, still running, can't bear. */
enum Breaking {
  LOSES_A_TABLE("DROP TABLE|TRUNCATE .*"),
  LOSES_ROWS("DELETE FROM .*"),
  LOSES_A_COLUMN("ALTER TABLE \\S+ DROP (?!INDEX|KEY|CONSTRAINT|CHECK|FOREIGN|PRIMARY).*"),
  RENAMES("RENAME .*|ALTER .* RENAME .*|EXEC(UTE)? SP_RENAME .*"),
  CHANGES_A_COLUMN("ALTER TABLE \\S+ (ALTER|MODIFY|CHANGE) .*"),
  ASKS_FOR_MORE(
      "ALTER TABLE \\S+ ADD (COLUMN )?(?!.* DEFAULT ).* NOT NULL.*"
          + "|ALTER TABLE \\S+ ADD (CONSTRAINT \\S+ )?(CHECK|UNIQUE|FOREIGN).*"
          + "|CREATE UNIQUE .*");

  private final Pattern statement;

  Breaking(String statement) {
    this.statement = Pattern.compile(statement);
  }

  /** All that the script does. */
  static List<Breaking> in(String script) {
    String bare = script.replaceAll("--.*|(?s)/\\*.*?\\*/", " ").toUpperCase(Locale.ROOT);
    return Arrays.stream(bare.split(";", -1))
        .map(statement -> statement.replaceAll("\\s+", " ").strip())
        .flatMap(statement -> Arrays.stream(values()).filter(change -> change.isDoneBy(statement)))
        .toList();
  }

  private boolean isDoneBy(String statement) {
    return this.statement.matcher(statement).lookingAt();
  }
}
