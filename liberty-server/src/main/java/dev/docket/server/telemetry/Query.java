package dev.docket.server.telemetry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement in few words.
 *
 * @param operation its first word
 * @param table the first that it names; null where it names none
 */
record Query(String text, String operation, @Nullable String table) {

  private static final Pattern OPERATION = Pattern.compile("[A-Za-z]+");
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:FROM|INTO|UPDATE)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

  static Query of(String text) {
    Matcher operation = OPERATION.matcher(text);
    Matcher table = TABLE.matcher(text);
    return new Query(
        text,
        operation.find() ? operation.group().toUpperCase(Locale.ROOT) : "OTHER",
        table.find() ? table.group(1) : null);
  }

  String summary() {
    return table == null ? operation : operation + " " + table;
  }
}
