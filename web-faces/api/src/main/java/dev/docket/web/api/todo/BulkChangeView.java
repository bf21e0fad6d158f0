package dev.docket.web.api.todo;

import dev.docket.todo.BulkChange;
import java.util.UUID;

/**
 * What a change of many came to.
 *
 * @param change undoes it
 * @param count how many were changed
 */
record BulkChangeView(UUID change, int count) {

  static BulkChangeView of(BulkChange change) {
    return new BulkChangeView(change.id().value(), change.count());
  }
}
