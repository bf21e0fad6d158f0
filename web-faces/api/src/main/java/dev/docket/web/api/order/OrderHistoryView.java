package dev.docket.web.api.order;

import dev.docket.order.FieldChange;
import dev.docket.order.OrderChange;
import java.time.Instant;
import java.util.List;

/** An order's history, as clients see it: the first change first. */
record OrderHistoryView(List<Entry> items) {

  /** One change. */
  record Entry(
      long version, OrderChange.Kind kind, Instant at, String by, List<FieldChange> fields) {}

  static OrderHistoryView of(List<OrderChange> changes) {
    return new OrderHistoryView(
        changes.stream()
            .map(c -> new Entry(c.version(), c.kind(), c.at(), c.by(), c.fields()))
            .toList());
  }
}
