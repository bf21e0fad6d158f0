package dev.docket.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * An account: immutable, each change gives a new one with the next version. Its password's hash is
 * kept apart.
 *
 * @param id the identity
 * @param version 1 when registered, one more with each change
 * @param username unique among accounts by its {@linkplain Username#key() key}
 * @param firstName 1 to 64 characters
 * @param lastName 1 to 64 characters
 * @param roles {@link Role#USER} at least
 * @param locked true when nobody can log in with it
 * @param createdAt when it was registered, whole microseconds
 * @param passwordChangedAt when its password was set, whole microseconds
 */
public record Account(
    AccountId id,
    long version,
    Username username,
    String firstName,
    String lastName,
    Set<Role> roles,
    boolean locked,
    Instant createdAt,
    Instant passwordChangedAt) {

  /** Takes a copy of the roles. */
  public Account {
    roles = Set.copyOf(roles);
  }

  /** Whoever acts with this account. */
  public Actor actor() {
    return new Actor(id, username.value(), roles);
  }

  /** The next version, with other roles; {@link Role#USER} stays. */
  public Account withRoles(Set<Role> others) {
    Set<Role> all = EnumSet.of(Role.USER);
    all.addAll(others);
    return next(all, locked, passwordChangedAt);
  }

  /** The next version, locked or not. */
  public Account withLock(boolean isLocked) {
    return next(roles, isLocked, passwordChangedAt);
  }

  /** The next version, with another password. */
  public Account withPasswordChanged(Instant at) {
    return next(roles, locked, at);
  }

  private Account next(Set<Role> nextRoles, boolean nextLocked, Instant nextPasswordChangedAt) {
    return new Account(
        id,
        version + 1,
        username,
        firstName,
        lastName,
        nextRoles,
        nextLocked,
        createdAt,
        nextPasswordChangedAt);
  }
}
