package dev.docket.jpa;

/**
 * What a connection is opened with. Prints no password.
 *
 * @param user the user's name
 * @param password the password
 */
public record Credentials(String user, String password) {

  /** For an embedded database, whose files' permissions decide who may open it. */
  public static final Credentials EMBEDDED = new Credentials("docket", "");

  /** The user's name alone. */
  @Override
  public String toString() {
    return "Credentials[user=" + user + "]";
  }
}
