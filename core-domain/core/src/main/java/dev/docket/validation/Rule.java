package dev.docket.validation;

import java.util.List;
import java.util.function.Predicate;

/**
 * One business rule with a stable id. Rules have no side effects, keep no state, may be called by
 * many threads at once, and say nothing about what another rule already covers (a missing value
 * breaks the rule that requires it, no other).
 *
 * @param <T> what is judged
 */
public interface Rule<T> {

  /** The stable id, such as {@code shipping-date.before-order}. */
  String id();

  /**
   * @return the violations, empty when the subject keeps the rule
   */
  List<Violation> check(T subject);

  /**
   * A rule about one field.
   *
   * @param id the rule's stable id
   * @param path the field that is to be corrected
   * @param broken true for a subject that breaks the rule
   * @param args the bounds to be named in a message
   */
  static <T> Rule<T> of(String id, String path, Predicate<? super T> broken, Object... args) {
    List<Violation> violated = List.of(Violation.of(id, path, args));
    return new Rule<>() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Violation> check(T subject) {
        return broken.test(subject) ? violated : List.of();
      }

      @Override
      public String toString() {
        return id;
      }
    };
  }

  /** All rules evaluated at once, in their order. */
  static <T> List<Violation> checkAll(List<Rule<T>> rules, T subject) {
    return rules.stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }
}
