package dev.docket.account;

import dev.docket.paging.Cursor;
import dev.docket.validation.RuleViolationException;

/**
 * One page of the accounts, sorted by the {@linkplain Username#key() key} of the username.
 *
 * @param startsWith how the username begins, without regard to case; empty for all
 * @param size how many a page has, 1 to {@value #MAX_SIZE}
 * @param position where the page lies
 */
public record AccountQuery(String startsWith, int size, Cursor position) {

  /** The most accounts of a page. */
  public static final int MAX_SIZE = 1_000;

  /** The name of the only sort order, for cursors; its one key is the username's key. */
  public static final String SORT = "username";

  /**
   * @throws RuleViolationException with {@code page.size} when the size is out of range, with
   *     {@value Cursor#FORMAT_RULE} when the position is of another list
   */
  public AccountQuery {
    if (size < 1 || size > MAX_SIZE) {
      throw RuleViolationException.of("page.size", "size", 1, MAX_SIZE);
    }
    boolean keyed = position.kind() == Cursor.Kind.AFTER || position.kind() == Cursor.Kind.BEFORE;
    if (keyed && !(position.sort().equals(SORT) && position.keys().size() == 1)) {
      throw Cursor.malformed();
    }
  }
}
