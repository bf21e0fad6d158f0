package dev.docket.web.api.problem;

import dev.docket.validation.Violation;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What people read about problems. */
final class Texts {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dev.docket.web.api.problem.texts");

  private Texts() {}

  static String title(ProblemKind kind) {
    return text("problem." + kind.id() + ".title", Stream.empty());
  }

  static String detail(ProblemKind kind) {
    return text("problem." + kind.id() + ".detail", Stream.empty());
  }

  /** The text for a broken rule; a rule that is not ours is named by its id. */
  static String of(Violation violation) {
    String key = "rule." + violation.rule();
    return TEXTS.containsKey(key)
        ? text(key, violation.args().stream())
        : text("rule.unknown", Stream.of(violation.rule()));
  }

  private static String text(String key, Stream<String> args) {
    return MessageFormat.format(TEXTS.getString(key), args.toArray());
  }
}
