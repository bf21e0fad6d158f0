package dev.docket.deployment.migrations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a migration may do while the version before it still runs: make tables and fill them, add
 * columns that may be empty or have a default, and indexes that aren't unique.
 */
final class Expansion {

  private static final String TYPE =
      "((BIG|SMALL|TINY)?INT|INTEGER|DECIMAL|BIT|BOOLEAN|DATE|TIME|DATETIME2?"
          + "|N?(VAR)?CHAR|(VAR)?BINARY|TEXT|BLOB|JSON)( …)?";

  private static final String DEFAULT =
      "( CONSTRAINT \\w+)? DEFAULT (?!NULL\\b)(N?''|…|(- )?[\\w.]+( …| '')?)";

  private static final String COLUMN =
      "(?!UNIQUE\\b)\\w+ %s( CHARACTER SET \\w+)?( COLLATE \\w+)?(( NULL)?(%2$s)?| NOT NULL%2$s|%2$s NOT NULL)"
          .formatted(TYPE, DEFAULT);

  private static final Pattern CLAUSE =
      Pattern.compile("ADD (COLUMN )?" + COLUMN + "|ADD (INDEX|KEY) \\w+ …");

  private static final Pattern ALTER = Pattern.compile("ALTER TABLE \\w+ (.*)");

  private static final Pattern INDEX = Pattern.compile("CREATE INDEX \\w+ ON \\w+ …");

  private static final Pattern TABLE =
      Pattern.compile(
          "CREATE TABLE (?:IF NOT EXISTS )?(\\w+) …(?: CHARACTER SET \\w+)?(?: COLLATE \\w+)?");

  private static final Pattern ROWS =
      Pattern.compile("INSERT (?:IGNORE )?INTO (\\w+) … VALUES …(?: , …)*");

  private final Set<String> made = new HashSet<>();

  private Expansion() {}

  /** The statements of the script that do anything else; of an ALTER TABLE, the clauses. */
  static List<String> refused(String script) {
    Expansion expansion = new Expansion();
    return Statements.of(script).flatMap(expansion::refusedOf).toList();
  }

  private Stream<String> refusedOf(String statement) {
    Matcher alter = ALTER.matcher(statement);
    if (alter.matches()) {
      return Arrays.stream(alter.group(1).split(" , ", -1))
          .filter(clause -> !CLAUSE.matcher(clause).matches());
    }
    return Stream.of(statement).filter(any -> !isAllowed(any));
  }

  private boolean isAllowed(String statement) {
    Matcher table = TABLE.matcher(statement);
    Matcher rows = ROWS.matcher(statement);
    return (table.matches() && made.add(table.group(1)))
        || (rows.matches() && made.contains(rows.group(1)))
        || INDEX.matcher(statement).matches();
  }
}
