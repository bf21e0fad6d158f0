package dev.docket.csv.planted;

import dev.docket.server.Start;

/** Planted: nobody knows the composition root. */
final class KnowsTheRoot {

  private KnowsTheRoot() {}

  static Class<?>[] knows() {
    return new Class<?>[] {Start.class};
  }
}
