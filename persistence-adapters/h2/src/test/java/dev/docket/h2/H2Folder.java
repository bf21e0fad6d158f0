package dev.docket.h2;

import dev.docket.jpa.Database;
import dev.docket.jpa.Databases;
import dev.docket.jpa.Settings;
import dev.docket.jpa.testkit.Folders;
import dev.docket.jpa.testkit.TestDatabase;
import java.nio.file.Path;

/** A database in a folder of its own. */
final class H2Folder implements TestDatabase {

  private final Path folder = Folders.make();

  @Override
  public Database kind() {
    return Databases.named("h2");
  }

  @Override
  public Settings settings() {
    return Settings.embedded(folder);
  }

  @Override
  public void close() {
    Folders.delete(folder);
  }
}
