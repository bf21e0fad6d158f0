package dev.docket.signal;

import java.util.List;

/**
 * An order was to be placed and was not. Drafts that are only checked do not count.
 *
 * @param rules the ids of the rules that it broke, each once; at least one
 */
public record OrderRefused(List<String> rules) implements Signal {

  /** Takes a copy. */
  public OrderRefused {
    rules = List.copyOf(rules);
  }
}
