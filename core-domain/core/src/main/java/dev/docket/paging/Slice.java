package dev.docket.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is paged by key.
 *
 * @param <T> a row
 * @param items the rows in the list's order
 * @param previous leads to the page before, null on the first page
 * @param next leads to the page after, null on the last page
 * @param total how many rows the whole list has, as far as that is cheap to know
 */
public record Slice<T>(
    List<T> items, @Nullable Cursor previous, @Nullable Cursor next, Count total) {

  /** Takes a copy of the rows. */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of what an adapter found when it walked the list from {@code position} and took
   * one row more than the page holds.
   *
   * @param found at most {@code size + 1} rows in the direction of the walk (the reverse of the
   *     list's order when the position is {@linkplain Cursor.Kind#backwards() backwards})
   * @param size the rows of a page
   * @param position where the walk began
   * @param sort the sort order's name, for the cursors
   * @param keys a row's sort keys
   * @param total the count for the whole list
   */
  public static <T> Slice<T> ofWalk(
      List<T> found,
      int size,
      Cursor position,
      String sort,
      Function<? super T, List<String>> keys,
      Count total) {
    boolean more = found.size() > size;
    List<T> items = new ArrayList<>(more ? found.subList(0, size) : found);
    boolean backwards = position.kind().backwards();
    if (backwards) {
      Collections.reverse(items);
    }
    boolean hasPrevious = backwards ? more : position.kind() == Cursor.Kind.AFTER;
    boolean hasNext = backwards ? position.kind() == Cursor.Kind.BEFORE : more;
    if (items.isEmpty()) {
      return new Slice<>(
          items, hasPrevious ? Cursor.last() : null, hasNext ? Cursor.first() : null, total);
    }
    return new Slice<>(
        items,
        hasPrevious ? Cursor.before(sort, keys.apply(items.get(0))) : null,
        hasNext ? Cursor.after(sort, keys.apply(items.get(items.size() - 1))) : null,
        total);
  }
}
