package dev.docket.jpa;

import org.jspecify.annotations.Nullable;

/**
 * What a connection is opened with. Prints no password.
 *
 * @param user the user's name; null when the driver knows by itself who connects
 * @param password the password; null likewise
 */
public record Credentials(@Nullable String user, @Nullable String password) {

  /** For an embedded database, whose files' permissions decide who may open it. */
  public static final Credentials EMBEDDED = new Credentials("docket", "");

  /** For a driver that proves by itself who connects. */
  public static final Credentials NONE = new Credentials(null, null);

  /** The user's name alone. */
  @Override
  public String toString() {
    return "Credentials[user=" + user + "]";
  }
}
