package dev.docket.todo;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Uuids;
import java.util.List;

/**
 * One page of somebody's list, in the order in which the to-dos were added.
 *
 * @param filter which of them
 * @param size how many a page has, 1 to {@value #MAX_SIZE}
 * @param position where the page lies
 */
public record TodoQuery(TodoFilter filter, int size, Cursor position) {

  /** The most to-dos of a page. */
  public static final int MAX_SIZE = 1_000;

  /** The name of the only sort order, for cursors; its one key is the to-do's id. */
  public static final String SORT = "added";

  /**
   * @throws RuleViolationException with {@code page.size} when the size is out of range, with
   *     {@value Cursor#FORMAT_RULE} when the position is not one of this list's
   */
  public TodoQuery {
    if (size < 1 || size > MAX_SIZE) {
      throw RuleViolationException.of("page.size", "size", 1, MAX_SIZE);
    }
    boolean keyed = position.kind() == Cursor.Kind.AFTER || position.kind() == Cursor.Kind.BEFORE;
    if (keyed && !(position.sort().equals(SORT) && isId(position.keys()))) {
      throw Cursor.malformed();
    }
  }

  private static boolean isId(List<String> keys) {
    try {
      return keys.size() == 1 && Uuids.parse(keys.get(0)).toString().equals(keys.get(0));
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }
}
