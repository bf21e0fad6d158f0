package dev.docket.validation;

import java.util.List;

/**
 * One broken rule. Texts for people are made from it by the driving adapters; tests and clients
 * rely on the ids.
 *
 * @param rule the rule's stable id, such as {@code quantity.range}
 * @param path the field that broke it, in the naming of the command, such as {@code quantity}
 * @param args the rule's bounds and the like, in the order in which the rule documents them; never
 *     what was entered in a card number's field
 */
public record Violation(String rule, String path, List<String> args) {

  /** Takes a copy of the arguments. */
  public Violation {
    args = List.copyOf(args);
  }

  /**
   * @return a violation with the given arguments, each as its {@code toString()}
   */
  public static Violation of(String rule, String path, Object... args) {
    return new Violation(rule, path, List.of(args).stream().map(Object::toString).toList());
  }
}
