package dev.docket.order;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;

/**
 * One page of the list.
 *
 * @param filter which orders
 * @param sort in which order
 * @param size how many rows a page has, 1 to {@value #MAX_SIZE}
 * @param position where the page lies
 */
public record OrderQuery(OrderFilter filter, OrderSort sort, int size, Cursor position) {

  /** The most rows of a page. */
  public static final int MAX_SIZE = 1_000;

  /**
   * @throws RuleViolationException with {@code page.size} when the size is out of range
   */
  public OrderQuery {
    if (size < 1 || size > MAX_SIZE) {
      throw RuleViolationException.of("page.size", "size", 1, MAX_SIZE);
    }
  }

  /** The first page of all orders, the newest first. */
  public static OrderQuery newest(int size) {
    return new OrderQuery(OrderFilter.ALL, OrderSort.NEWEST_FIRST, size, Cursor.first());
  }

  /** The same list at another place. */
  public OrderQuery at(Cursor place) {
    return new OrderQuery(filter, sort, size, place);
  }
}
