package dev.docket.starter;

import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.function.Consumer;

/** What the application may have of its own: one bean or none. */
final class Beans {

  private Beans() {}

  /**
   * The bean, if there is one.
   *
   * @throws jakarta.enterprise.inject.AmbiguousResolutionException when there are several
   */
  static <T> Optional<T> one(Instance<T> beans) {
    return beans.isUnsatisfied() ? Optional.empty() : Optional.of(beans.get());
  }

  /** Hands it over, if there is one. */
  static <T> void supply(Instance<T> beans, Consumer<T> taker) {
    one(beans).ifPresent(taker);
  }
}
