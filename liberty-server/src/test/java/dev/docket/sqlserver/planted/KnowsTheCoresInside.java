package dev.docket.sqlserver.planted;

import dev.docket.internal.UuidV7;

/** Planted: adapters know what the core exports. */
final class KnowsTheCoresInside {

  private KnowsTheCoresInside() {}

  static Class<?>[] knows() {
    return new Class<?>[] {UuidV7.class};
  }
}
