package dev.docket.jpa;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to open the database.
 *
 * @param url the JDBC URL; null for the database's own default, if it has one
 * @param dataFolder where an embedded database keeps its files
 * @param credentials asked for each connection that is opened, so that a rotated password needs no
 *     restart
 * @param migrations what happens to the tables
 * @param connections the most connections at a time
 */
public record Settings(
    @Nullable String url,
    Path dataFolder,
    CredentialsSource credentials,
    Migrations migrations,
    int connections) {

  /**
   * How many connections suffice: a page or a command takes its connection for a millisecond or
   * two, so ten of them carry thousands of requests a second; more only queue within the database.
   */
  public static final int CONNECTIONS = 10;

  /** An embedded database in a folder, with its tables kept up to date. */
  public static Settings embedded(Path dataFolder) {
    return new Settings(
        null, dataFolder, () -> Credentials.EMBEDDED, Migrations.MIGRATE, CONNECTIONS);
  }
}
