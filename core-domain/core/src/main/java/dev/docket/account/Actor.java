package dev.docket.account;

/**
 * Whoever acts, by the name that the history of a change records.
 *
 * @param name not blank, at most {@value #MAX_LENGTH} characters
 */
public record Actor(String name) {

  /** The longest name that a history keeps. */
  public static final int MAX_LENGTH = 64;

  /**
   * @throws IllegalArgumentException when the name is blank or too long
   */
  public Actor {
    if (name.isBlank() || name.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("an actor's name has 1 to " + MAX_LENGTH + " characters");
    }
  }
}
