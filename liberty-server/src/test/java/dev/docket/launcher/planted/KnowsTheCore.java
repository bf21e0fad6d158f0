package dev.docket.launcher.planted;

import dev.docket.internal.UuidV7;

/** Planted: the launcher knows nothing of the order book's inside. */
final class KnowsTheCore {

  private KnowsTheCore() {}

  static Class<?>[] knows() {
    return new Class<?>[] {UuidV7.class};
  }
}
