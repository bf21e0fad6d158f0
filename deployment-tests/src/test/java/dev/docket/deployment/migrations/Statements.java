package dev.docket.deployment.migrations;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The statements of a script in one form: in capitals, a blank between any two words, no comments,
 * and nothing of what stands within quotes or, as {@code …}, within parentheses. What MySQL and SQL
 * Server read differently, or run from a comment, comes out as a question mark.
 */
final class Statements {

  private static final String COMMENT = "--(?:[ \\t][^\\r\\n]*)?(?=\\r?\\n|\\z)";
  private static final String TEXT = "N?'(?:[^'\\\\]|'')*'";
  private static final String PLAIN = "[\\w.@]+|[(),;=<>+*%!|]|/(?!\\*)|-(?!-)";

  private static final Pattern WORD =
      Pattern.compile("(?s)(\\s|" + COMMENT + ")|(" + TEXT + ")|(" + PLAIN + ")|.");

  private static final Pattern PARENTHESES = Pattern.compile("\\([^()?]*\\)");

  private Statements() {}

  static Stream<String> of(String script) {
    String words = WORD.matcher(script).replaceAll(Statements::form).toUpperCase(Locale.ROOT);
    return Arrays.stream(words.split(";", -1))
        .map(Statements::withoutParentheses)
        .map(statement -> statement.replaceAll("\\s+", " ").strip())
        .filter(statement -> !statement.isEmpty());
  }

  private static String form(MatchResult word) {
    if (word.group(1) != null) {
      return " ";
    }
    if (word.group(2) != null) {
      return " '' ";
    }
    return word.group(3) != null ? " " + word.group() + " " : " ? ";
  }

  private static String withoutParentheses(String statement) {
    String outer = PARENTHESES.matcher(statement).replaceAll(" … ");
    return outer.equals(statement) ? outer : withoutParentheses(outer);
  }
}
