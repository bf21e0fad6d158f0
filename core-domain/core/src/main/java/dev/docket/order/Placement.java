package dev.docket.order;

import dev.docket.validation.Violation;
import java.util.List;

/** What became of one order of a batch. */
public sealed interface Placement {

  /**
   * It is in the book now, or would be, where the batch is only checked.
   *
   * @param id the order
   */
  record Placed(OrderId id) implements Placement {}

  /**
   * It was in the book before, with the same content; nothing was done.
   *
   * @param id the order
   */
  record AlreadyThere(OrderId id) implements Placement {}

  /**
   * It was refused; nothing of it was kept.
   *
   * @param violations at least one
   */
  record Refused(List<Violation> violations) implements Placement {

    /** Takes a copy. */
    public Refused {
      violations = List.copyOf(violations);
    }
  }
}
