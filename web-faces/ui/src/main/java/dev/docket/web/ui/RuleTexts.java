package dev.docket.web.ui;

import dev.docket.account.Role;
import dev.docket.transfer.ImportProblem;
import dev.docket.validation.Violation;
import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people read about a broken rule: which field, what is wrong, and what to do. */
public final class RuleTexts {

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dev.docket.web.ui.texts");

  private final Format format;

  /** Texts whose numbers and dates are written in the reader's habit. */
  public RuleTexts(Format format) {
    this.format = format;
  }

  /** The text for one broken rule; a rule that is not ours is named by its id. */
  public String text(Violation violation) {
    return text(violation.rule(), violation.path(), violation.args());
  }

  /** The text for what is wrong with a line of a file. */
  public String text(ImportProblem problem) {
    return text(problem.rule(), problem.column(), problem.args());
  }

  private String text(String rule, String path, List<String> args) {
    String key = "rule." + rule;
    if (!TEXTS.containsKey(key)) {
      return MessageFormat.format(TEXTS.getString("rule.unknown"), label(path), rule);
    }
    Stream<String> named =
        Stream.concat(args.stream().map(format::anything), Stream.of(label(path)));
    return MessageFormat.format(TEXTS.getString(key), named.toArray());
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
