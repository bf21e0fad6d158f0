package dev.docket.inmemory;

import dev.docket.order.OrderField;
import dev.docket.order.OrderQuery;
import dev.docket.order.OrderSort;
import dev.docket.order.OrderSummary;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a page out of rows in memory, with the same meaning of a cursor as a database's. */
final class SortedWalk {

  private final OrderQuery query;
  private final OrderSort sort;
  private final List<OrderField> fields;
  private final Cursor position;

  SortedWalk(OrderQuery query) {
    this.query = query;
    this.sort = query.sort();
    this.fields = sort.keys();
    this.position = query.position();
  }

  Slice<OrderSummary> slice(List<OrderSummary> matching) {
    boolean reversed = sort.descending() != position.kind().backwards();
    Comparator<OrderSummary> walk = reversed ? byKeys().reversed() : byKeys();
    Stream<OrderSummary> rows = matching.stream();
    if (!position.keys().isEmpty()) {
      List<Comparable<?>> bound = sort.keysOf(position);
      rows = rows.filter(row -> isPast(row, bound, reversed));
    }
    List<OrderSummary> found = rows.sorted(walk).limit(query.size() + 1L).toList();
    return Slice.ofWalk(
        found, query.size(), position, sort.text(), sort::keysOf, Count.capped(matching.size()));
  }

  private Comparator<OrderSummary> byKeys() {
    return (a, b) -> compare(fields.stream().<Comparable<?>>map(field -> field.key(a)).toList(), b);
  }

  private boolean isPast(OrderSummary row, List<Comparable<?>> bound, boolean reversed) {
    int order = compare(bound, row);
    return reversed ? order > 0 : order < 0;
  }

  private int compare(List<Comparable<?>> keys, OrderSummary row) {
    for (int i = 0; i < fields.size(); i++) {
      int order = compareKeys(keys.get(i), fields.get(i).key(row));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Keys of one column are of one type: see {@link OrderField}. */
  @SuppressWarnings("unchecked")
  private static int compareKeys(Comparable<?> a, Comparable<?> b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
