package dev.docket.web.ui;

import dev.docket.account.Role;
import dev.docket.transfer.ImportProblem;
import dev.docket.validation.Violation;
import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people read about a broken rule: which field, what is wrong, and what to do. The application
 * may have texts for rules of its own, or others for Docket's: in {@code docket-rules.properties}
 * on the class path, by the rules' ids, with the same arguments as Docket's.
 */
public final class RuleTexts {

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dev.docket.web.ui.texts");
  private static final Optional<ResourceBundle> OWN = bundle("docket-rules");

  private final Format format;

  /** Texts whose numbers and dates are written in the reader's habit. */
  public RuleTexts(Format format) {
    this.format = format;
  }

  private static Optional<ResourceBundle> bundle(String name) {
    try {
      return Optional.of(ResourceBundle.getBundle(name));
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  /** The text for one broken rule; one that has no text is named by its id. */
  public String text(Violation violation) {
    return text(violation.rule(), violation.path(), violation.args());
  }

  /** The text for what is wrong with a line of a file. */
  public String text(ImportProblem problem) {
    return text(problem.rule(), problem.column(), problem.args());
  }

  private String text(String rule, String path, List<String> args) {
    Stream<String> named =
        Stream.concat(args.stream().map(format::anything), Stream.of(label(path)));
    return pattern(rule)
        .map(pattern -> MessageFormat.format(pattern, named.toArray()))
        .orElseGet(() -> MessageFormat.format(TEXTS.getString("rule.unknown"), label(path), rule));
  }

  private static Optional<String> pattern(String rule) {
    String key = "rule." + rule;
    return OWN.filter(own -> own.containsKey(rule))
        .map(own -> own.getString(rule))
        .or(() -> Optional.of(TEXTS).filter(t -> t.containsKey(key)).map(t -> t.getString(key)));
  }

  /** What people call a field, a state or a kind of change; its own name when there is no other. */
  public static String label(String name) {
    try {
      return TEXTS.getString("label." + name);
    } catch (MissingResourceException unknown) {
      return name;
    }
  }

  /** What is said after something was done; null for a word that nobody says. */
  public static @Nullable String notice(String done) {
    String key = "notice." + done;
    return TEXTS.containsKey(key) ? TEXTS.getString(key) : null;
  }

  /** A text of the page for whoever lacks a role. */
  static String role(Role role, String part) {
    return MessageFormat.format(TEXTS.getString("error.role." + part), label(role.name()));
  }

  /**
   * A text of the page for an HTTP error: that of the status or, when there is none, that of its
   * class.
   */
  static String error(int status, String part) {
    String key = "error." + status + "." + part;
    return TEXTS.getString(
        TEXTS.containsKey(key) ? key : "error." + (status < 500 ? 400 : 500) + "." + part);
  }
}
