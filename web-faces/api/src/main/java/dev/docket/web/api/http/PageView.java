package dev.docket.web.api.http;

import dev.docket.paging.Count;
import dev.docket.paging.Slice;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param total how many the whole list has, as far as that is cheap to know
 */
public record PageView<T>(List<T> items, Count total) {

  /** A page with each row as clients see it. */
  public static <S, T> PageView<T> of(Slice<S> slice, Function<S, T> view) {
    return new PageView<>(slice.items().stream().map(view).toList(), slice.total());
  }
}
