package dev.docket.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an application changes about a set of rules: rules of its own that are added, others that
 * take the place of one with the same id, and some that are switched off. Immutable: each method
 * gives new changes.
 *
 * <pre>{@code
 * RuleChanges.<OrderDraft>none()
 *     .add(Rule.of("example.quantity.dozens", "quantity", draft -> ...))
 *     .without("order-date.after-tomorrow");
 * }</pre>
 *
 * <p>Most rules hold what the types of the fields and the tables can keep. Such a rule can't be
 * switched off, and one that takes its place can only refuse more: what it lets pass, the original
 * still judges. {@link #appliedTo} is told which rules are free of that.
 *
 * @param <T> what is judged
 */
public final class RuleChanges<T> {

  private final List<Rule<T>> added;
  private final List<Rule<T>> replacements;
  private final List<String> switchedOff;

  private RuleChanges(List<Rule<T>> added, List<Rule<T>> replacements, List<String> switchedOff) {
    this.added = List.copyOf(added);
    this.replacements = List.copyOf(replacements);
    this.switchedOff = List.copyOf(switchedOff);
  }

  /** Leaves the rules as they are. */
  public static <T> RuleChanges<T> none() {
    return new RuleChanges<>(List.of(), List.of(), List.of());
  }

  /**
   * Adds a rule, which is evaluated after all others. Its id should begin with a name of its own.
   */
  public RuleChanges<T> add(Rule<T> rule) {
    return new RuleChanges<>(with(added, rule), replacements, switchedOff);
  }

  /** Puts a rule in the place of the one with the same id. */
  public RuleChanges<T> replace(Rule<T> rule) {
    return new RuleChanges<>(added, with(replacements, rule), switchedOff);
  }

  /** Switches a rule off. */
  public RuleChanges<T> without(String id) {
    return new RuleChanges<>(added, replacements, with(switchedOff, id));
  }

  private static <E> List<E> with(List<E> elements, E one) {
    return Stream.concat(elements.stream(), Stream.of(one)).distinct().toList();
  }

  /**
   * Makes sure that the changes fit a set of rules.
   *
   * @param free the ids of those that may be switched off, or replaced by less strict ones
   * @throws IllegalArgumentException when a rule that is replaced or switched off is not there, one
   *     that is added is there already, or one is switched off that is not free; the message says
   *     which, and which there are
   */
  public void requireFit(List<Rule<T>> rules, Set<String> free) {
    List<String> ids = ids(rules);
    for (Rule<T> rule : replacements) {
      require(
          ids.contains(rule.id()), "there is no rule " + rule.id() + " to replace, only " + ids);
    }
    for (String id : switchedOff) {
      require(
          free.contains(id),
          "the rule " + id + " can't be switched off, only " + free.stream().sorted().toList());
    }
    Set<String> known = new HashSet<>(ids);
    for (Rule<T> rule : added) {
      require(
          known.add(rule.id()),
          "there is a rule " + rule.id() + " already: replace it, or give yours an id of its own");
    }
  }

  private static void require(boolean fits, String otherwise) {
    if (!fits) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /**
   * The rules as they are after the changes. Changes of rules that are not among them are passed
   * over.
   *
   * @param free the ids of those that may be switched off, or replaced by less strict ones
   */
  public List<Rule<T>> appliedTo(List<Rule<T>> rules, Set<String> free) {
    Stream<Rule<T>> kept =
        rules.stream()
            .filter(rule -> !switchedOff.contains(rule.id()))
            .map(rule -> replaced(rule, free));
    return Stream.concat(kept, added.stream()).toList();
  }

  /** The same changes, with each added rule as the function has it. */
  public RuleChanges<T> adding(UnaryOperator<Rule<T>> function) {
    return new RuleChanges<>(added.stream().map(function).toList(), replacements, switchedOff);
  }

  private Rule<T> replaced(Rule<T> rule, Set<String> free) {
    return replacements.stream()
        .filter(other -> other.id().equals(rule.id()))
        .reduce((first, last) -> last)
        .map(other -> free.contains(rule.id()) ? other : new Stricter<>(other, rule))
        .orElse(rule);
  }

  /** A rule in the place of one that still holds. */
  private record Stricter<T>(Rule<T> rule, Rule<T> original) implements Rule<T> {

    @Override
    public String id() {
      return original.id();
    }

    @Override
    public List<Violation> check(T subject) {
      List<Violation> broken = rule.check(subject);
      return broken.isEmpty() ? original.check(subject) : broken;
    }
  }

  private static <T> List<String> ids(List<Rule<T>> rules) {
    return rules.stream().map(Rule::id).toList();
  }
}
