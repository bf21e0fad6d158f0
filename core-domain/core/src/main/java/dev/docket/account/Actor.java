package dev.docket.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever acts, and what they may do. Every driving port asks it before it does anything, so that
 * no adapter can forget to.
 *
 * @param id owns what is theirs alone, such as to-dos
 * @param name not blank, at most {@value #MAX_LENGTH} characters; what histories record
 * @param roles what they may do
 */
public record Actor(AccountId id, String name, Set<Role> roles) {

  /** The longest name that a history keeps. */
  public static final int MAX_LENGTH = 64;

  /**
   * @throws IllegalArgumentException when the name is blank or too long
   */
  public Actor {
    if (name.isBlank() || name.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("an actor's name has 1 to " + MAX_LENGTH + " characters");
    }
    roles = Set.copyOf(roles);
  }

  /**
   * An actor of a program that has no accounts, or keeps its own: the id is made of the name (RFC
   * 9562, section 5.3), so that the same name always owns the same things.
   */
  public static Actor named(String name, Role... roles) {
    return new Actor(
        new AccountId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))), name, Set.of(roles));
  }

  /** True when they have the role. */
  public boolean may(Role role) {
    return roles.contains(role);
  }

  /**
   * @throws NotPermittedException unless they have the role
   */
  public void require(Role role) {
    if (!may(role)) {
      throw new NotPermittedException(role);
    }
  }
}
