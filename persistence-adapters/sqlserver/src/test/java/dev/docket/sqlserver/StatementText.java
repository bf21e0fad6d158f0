package dev.docket.sqlserver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a statement so that it can be read: a line for each clause, moved in by its depth. */
final class StatementText {

  /** What begins a line, and what changes the depth. */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\(|\\)| (?=FROM |WHERE |ORDER BY |UNION ALL |LEFT JOIN |CROSS JOIN |SET |VALUES )");

  private StatementText() {}

  static String of(Sent sent) {
    StringBuilder text = new StringBuilder();
    if (!sent.types().isEmpty()) {
      text.append("-- ").append(parameters(sent)).append('\n');
    }
    if (sent.rows() != 1) {
      text.append("-- in one batch of ").append(sent.rows()).append('\n');
    }
    return text.append(clauses(numbered(sent.sql()))).append(";\n").toString();
  }

  private static String parameters(Sent sent) {
    return IntStream.range(0, sent.types().size())
        .mapToObj(i -> "@P" + (i + 1) + " " + sent.types().get(i))
        .collect(Collectors.joining(", "));
  }

  /** As the driver numbers them. */
  private static String numbered(String sql) {
    int[] number = {0};
    return Pattern.compile("\\?").matcher(sql).replaceAll(mark -> "@P" + ++number[0]);
  }

  private static String clauses(String sql) {
    StringBuilder lines = new StringBuilder();
    // For each open parenthesis whether it has lines of its own.
    StringBuilder open = new StringBuilder();
    Matcher next = BREAK.matcher(sql);
    int from = 0;
    while (next.find()) {
      lines.append(sql, from, next.start());
      from = next.end();
      switch (next.group()) {
        case " " -> newLine(lines, open);
        case ")" -> close(lines, open);
        default -> open(lines, open, sql.startsWith("SELECT", from) || sql.startsWith("(", from));
      }
    }
    return lines.append(sql.substring(from)).toString();
  }

  private static void open(StringBuilder lines, StringBuilder open, boolean query) {
    lines.append('(');
    open.append(query ? 'q' : '-');
    if (query) {
      newLine(lines, open);
    }
  }

  private static void close(StringBuilder lines, StringBuilder open) {
    boolean query = open.charAt(open.length() - 1) == 'q';
    open.setLength(open.length() - 1);
    if (query) {
      newLine(lines, open);
    }
    lines.append(')');
  }

  private static void newLine(StringBuilder lines, StringBuilder open) {
    long depth = open.chars().filter(c -> c == 'q').count();
    lines.append('\n').append("  ".repeat((int) depth));
  }
}
