package dev.docket.jpa;

import java.util.Objects;
import java.util.stream.Stream;

/** Looks for what is behind a failure. */
final class Causes {

  private Causes() {}

  /** The failure and its causes that are of the type, the outermost first. */
  static <T> Stream<T> of(Throwable failure, Class<T> type) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
