package dev.docket.jpa;

import dev.docket.order.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says about one column.
 *
 * @param column the column
 * @param anyOf the values that it may have; empty for a range
 * @param from the least value, null for no bound
 * @param to the greatest value, null for no bound
 */
record Condition(String column, List<Object> anyOf, @Nullable Object from, @Nullable Object to) {

  static Condition anyOf(String column, List<?> values) {
    return new Condition(column, List.copyOf(values), null, null);
  }

  static Condition within(String column, Range<?> range) {
    Object from = range.from();
    return from != null && from.equals(range.to())
        ? anyOf(column, List.of(from))
        : new Condition(column, List.of(), from, range.to());
  }

  /** True when the column may have only certain values. */
  boolean isPinned() {
    return !anyOf.isEmpty();
  }

  /** True when it allows one value of the column only. */
  boolean isOne(String name) {
    return column.equals(name) && anyOf.size() == 1;
  }

  Sql sql() {
    return isPinned() ? in() : range();
  }

  private Sql in() {
    String marks = String.join(", ", Collections.nCopies(anyOf.size(), "?"));
    return new Sql(anyOf.size() == 1 ? column + " = ?" : column + " IN (" + marks + ")", anyOf);
  }

  private Sql range() {
    List<Sql> bounds = new ArrayList<>();
    if (from != null) {
      bounds.add(Sql.of(column + " >= ?", from));
    }
    if (to != null) {
      bounds.add(Sql.of(column + " <= ?", to));
    }
    return Sql.join(" AND ", bounds);
  }
}
