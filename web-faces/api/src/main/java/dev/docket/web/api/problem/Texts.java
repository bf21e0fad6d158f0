package dev.docket.web.api.problem;

import dev.docket.validation.Violation;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What people read about problems. The application may have texts for rules of its own, or others
 * for Docket's: in {@code docket-rules.properties} on the class path, by the rules' ids, with the
 * rule's arguments and after them the path.
 */
final class Texts {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("dev.docket.web.api.problem.texts");

  private static final Optional<ResourceBundle> OWN = own();

  private Texts() {}

  private static Optional<ResourceBundle> own() {
    try {
      return Optional.of(ResourceBundle.getBundle("docket-rules"));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  static String title(ProblemKind kind) {
    return text("problem." + kind.id() + ".title", Stream.empty());
  }

  static String detail(ProblemKind kind) {
    return text("problem." + kind.id() + ".detail", Stream.empty());
  }

  /** The text for a broken rule; one that has no text is named by its id. */
  static String of(Violation violation) {
    return OWN.filter(own -> own.containsKey(violation.rule()))
        .map(own -> own.getString(violation.rule()))
        .map(pattern -> format(pattern, withPath(violation)))
        .orElseGet(() -> ofDocket(violation));
  }

  private static Stream<String> withPath(Violation violation) {
    return Stream.concat(violation.args().stream(), Stream.of(violation.path()));
  }

  private static String ofDocket(Violation violation) {
    String key = "rule." + violation.rule();
    return TEXTS.containsKey(key)
        ? text(key, violation.args().stream())
        : text("rule.unknown", Stream.of(violation.rule()));
  }

  private static String text(String key, Stream<String> args) {
    return format(TEXTS.getString(key), args);
  }

  private static String format(String pattern, Stream<String> args) {
    return MessageFormat.format(pattern, args.toArray());
  }
}
