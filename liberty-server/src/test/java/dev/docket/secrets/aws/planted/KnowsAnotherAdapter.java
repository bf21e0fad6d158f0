package dev.docket.secrets.aws.planted;

import dev.docket.jpa.JpaPersistence;

/** Planted: adapters do not know each other. */
final class KnowsAnotherAdapter {

  private KnowsAnotherAdapter() {}

  static Class<?>[] knows() {
    return new Class<?>[] {JpaPersistence.class};
  }
}
