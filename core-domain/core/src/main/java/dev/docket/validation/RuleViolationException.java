package dev.docket.validation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A command or a value was refused; carries every rule that was broken. The message holds ids and
 * paths only.
 */
public final class RuleViolationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * @param violations at least one
   */
  public RuleViolationException(List<Violation> violations) {
    super(
        violations.stream().map(v -> v.path() + ": " + v.rule()).collect(Collectors.joining(", ")));
    this.violations = List.copyOf(violations);
  }

  /** A refusal for a single reason. */
  public static RuleViolationException of(String rule, String path, Object... args) {
    return new RuleViolationException(List.of(Violation.of(rule, path, args)));
  }

  /** Every broken rule, in the order of the rules; never empty. */
  public List<Violation> violations() {
    return violations;
  }
}
