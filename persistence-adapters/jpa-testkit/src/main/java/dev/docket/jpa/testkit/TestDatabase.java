package dev.docket.jpa.testkit;

import dev.docket.jpa.Database;
import dev.docket.jpa.Settings;

/** A database without tables, for the tests of a class alone. */
public interface TestDatabase extends AutoCloseable {

  /** Its kind. */
  Database kind();

  /** How to open it, with tables as they should be. */
  Settings settings();

  /** Leaves nothing of it behind. */
  @Override
  void close();
}
