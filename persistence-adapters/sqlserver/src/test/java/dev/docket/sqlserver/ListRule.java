package dev.docket.sqlserver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list reads a table through an index that it names, and there either only rows whose first
 * column is what the index begins with, or in its order until the page is full.
 */
final class ListRule {

  private static final Pattern READ =
      Pattern.compile(
          "SELECT (TOP \\(\\d+\\) )?.*? FROM (?:orders|todos)( WITH \\(INDEX\\((\\w+)\\)\\))?"
              + "(?: WHERE (.*?))?(?: ORDER BY (.*))?");

  private final Map<String, List<String>> indexes;

  ListRule(Map<String, List<String>> indexes) {
    this.indexes = indexes;
  }

  /** What is wrong with the piece of a statement; empty when nothing is. */
  Optional<String> brokenBy(String piece) {
    Matcher read = READ.matcher(piece);
    if (!read.matches()) {
      return piece.contains("FROM orders") || piece.contains("FROM todos")
          ? Optional.of("can't be read: " + piece)
          : Optional.empty();
    }
    List<String> index = indexes.get(read.group(3));
    if (index == null) {
      return Optional.of("names no index that there is: " + piece);
    }
    boolean seeks = read.group(4) != null && isBounded(read.group(4), index.get(0));
    boolean ends = read.group(1) != null;
    return seeks || ends && isWalk(index, read.group(4), read.group(5))
        ? Optional.empty()
        : Optional.of("reads all of " + read.group(3) + ": " + piece);
  }

  private static boolean isBounded(String where, String column) {
    return Stream.of(where.split(" AND ", -1))
        .anyMatch(condition -> condition.matches(column + " (=|<|>|<=|>=|IN) .*"));
  }

  /** In the order of the index or, for a count of all rows, in any. */
  private static boolean isWalk(List<String> index, String where, String order) {
    return order == null
        ? where == null
        : index.equals(List.of(order.replace(" DESC", "").split(", ", -1)));
  }
}
