package dev.docket.order;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sort order of the list. Rows that are equal in the field are sorted by order date, then by id,
 * all in the same direction, so that every row has its own place.
 *
 * @param field the leading column
 * @param descending true for the greatest first
 */
public record OrderSort(OrderField field, boolean descending) {

  /** The newest orders first: what the list shows unless told otherwise. */
  public static final OrderSort NEWEST_FIRST = new OrderSort(OrderField.ORDER_DATE, true);

  /**
   * Reads the text form.
   *
   * @throws RuleViolationException with {@code sort.unknown}
   */
  public static OrderSort parse(String text) {
    boolean descending = text.startsWith("-");
    return OrderField.of(descending ? text.substring(1) : text)
        .map(field -> new OrderSort(field, descending))
        .orElseThrow(() -> RuleViolationException.of("sort.unknown", "sort"));
  }

  /** The text form: the field's parameter, with a hyphen before it when descending. */
  public String text() {
    return descending ? "-" + field.parameter() : field.parameter();
  }

  /** The columns that a row's place depends on, the leading one first, the id last. */
  public List<OrderField> keys() {
    if (field == OrderField.ID) {
      return List.of(OrderField.ID);
    }
    return Stream.of(field, OrderField.ORDER_DATE, OrderField.ID).distinct().toList();
  }

  /** A row's sort keys as text, for a cursor. */
  public List<String> keysOf(OrderSummary row) {
    return keys().stream().map(key -> String.valueOf(key.key(row))).toList();
  }

  /**
   * The sort keys that a cursor of kind {@code AFTER} or {@code BEFORE} holds, each of the type of
   * its column.
   *
   * @throws RuleViolationException with {@code cursor.format} when the cursor belongs to another
   *     sort order
   */
  public List<Comparable<?>> keysOf(Cursor cursor) {
    List<OrderField> fields = keys();
    if (!cursor.sort().equals(text()) || cursor.keys().size() != fields.size()) {
      throw Cursor.malformed();
    }
    return Stream.iterate(0, i -> i < fields.size(), i -> i + 1)
        .<Comparable<?>>map(i -> fields.get(i).parseKey(cursor.keys().get(i)))
        .toList();
  }
}
