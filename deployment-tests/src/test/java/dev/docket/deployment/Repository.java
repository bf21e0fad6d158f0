package dev.docket.deployment;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that is tested. */
public final class Repository {

  private Repository() {}

  /** Its top folder. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
