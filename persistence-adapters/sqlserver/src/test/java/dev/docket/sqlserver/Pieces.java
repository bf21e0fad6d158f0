package dev.docket.sqlserver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a statement apart: each query that stands in the place of a table, by itself, and the
 * statement around it with a table's name instead.
 */
final class Pieces {

  private static final Pattern DERIVED = Pattern.compile("\\b(?:FROM|JOIN) (?=\\()");

  private Pieces() {}

  static List<String> of(String statement) {
    List<String> pieces = new ArrayList<>();
    String rest = onOneLine(statement);
    for (int start = innermost(rest); start >= 0; start = innermost(rest)) {
      int end = end(rest, start);
      pieces.add(rest.substring(start + 1, end));
      rest = rest.substring(0, start) + "derived" + rest.substring(end + 1);
    }
    pieces.add(rest);
    return pieces;
  }

  private static String onOneLine(String statement) {
    return statement.replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")");
  }

  /** The parenthesis that opens the last of those queries, which holds no other. */
  private static int innermost(String statement) {
    Matcher derived = DERIVED.matcher(statement);
    int last = -1;
    while (derived.find()) {
      last = derived.end();
    }
    return last;
  }

  private static int end(String statement, int start) {
    int depth = 0;
    for (int i = start; i < statement.length(); i++) {
      char c = statement.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no end: " + statement);
  }

  /** The same for all pieces that differ in names, in numbers and in the length of lists only. */
  static String shape(String piece) {
    return piece
        .replaceAll("@P\\d+", "@P")
        .replaceAll("\\b[a-z_][a-z_0-9]*\\b", "c")
        .replaceAll("\\d+", "1")
        .replaceAll("(?:c, )+c", "c, c")
        .replaceAll("(?:@P, ?)+@P", "@P, @P")
        .replaceAll("(?:c\\.c, )+c\\.c", "c.c, c.c")
        .replaceAll("(?:c = @P, )+", "c = @P, ");
  }
}
