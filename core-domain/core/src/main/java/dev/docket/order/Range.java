package dev.docket.order;

import org.jspecify.annotations.Nullable;

/**
 * From one value to another, both included.
 *
 * @param <T> what is ranged over
 * @param from the least, null for no bound
 * @param to the greatest, null for no bound
 */
public record Range<T extends Comparable<? super T>>(@Nullable T from, @Nullable T to) {

  /** No bounds. */
  public static <T extends Comparable<? super T>> Range<T> any() {
    return new Range<>(null, null);
  }

  /** True when there is no bound. */
  public boolean isAny() {
    return from == null && to == null;
  }

  /** True when the value lies within; null lies only within a range without bounds. */
  public boolean includes(@Nullable T value) {
    if (value == null) {
      return isAny();
    }
    return (from == null || from.compareTo(value) <= 0) && (to == null || to.compareTo(value) >= 0);
  }
}
