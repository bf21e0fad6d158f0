package dev.docket.web.api.problem;

import java.util.Objects;
import java.util.stream.Stream;

/** Tells failures that pass by themselves from those that somebody must look at. */
public interface Outages {

  /** True when something that Docket depends on can't serve now. */
  boolean includes(Throwable failure);

  /** True when the failure is one, or was caused by one. */
  default boolean areBehind(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(this::includes);
  }
}
