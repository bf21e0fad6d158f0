package dev.docket.jpa.planted;

import dev.docket.csv.CsvOrderReader;

/** Planted: adapters do not know each other. */
final class KnowsAnotherAdapter {

  private KnowsAnotherAdapter() {}

  static Class<?>[] knows() {
    return new Class<?>[] {CsvOrderReader.class};
  }
}
