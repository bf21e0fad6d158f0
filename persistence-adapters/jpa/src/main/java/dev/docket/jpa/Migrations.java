package dev.docket.jpa;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happens to the tables at the start. */
public enum Migrations {
  /** Nothing: whoever runs the database answers for its tables. */
  NONE,
  /** The start fails unless every migration was applied, unchanged. */
  VALIDATE,
  /** Those that are missing are applied. */
  MIGRATE;

  /**
   * Reads the word of the configuration, in lower case.
   *
   * @throws PersistenceUnavailableException when there is no such word; the message lists those
   *     that there are
   */
  public static Migrations named(String word) {
    return Arrays.stream(values())
        .filter(mode -> mode.word().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static PersistenceUnavailableException unknown(String word) {
    String allowed =
        Arrays.stream(values()).map(Migrations::word).collect(Collectors.joining(", "));
    return new PersistenceUnavailableException(
        "There is no way to migrate called '"
            + word
            + "': set docket.database.migrations to one of: "
            + allowed
            + ".");
  }
}
