package dev.docket.account;

import java.time.Instant;
import java.util.Set;

/**
 * One entry of an account's history.
 *
 * @param account the account
 * @param version the version that the change led to
 * @param kind what was done
 * @param at when, whole microseconds
 * @param by the name of whoever did it
 * @param roles the account's roles after it
 */
public record AccountChange(
    AccountId account, long version, Kind kind, Instant at, String by, Set<Role> roles) {

  /** What was done. */
  public enum Kind {
    /** It came into being. */
    REGISTERED,
    /** Roles were given or taken. */
    ROLES_CHANGED,
    /** Nobody can log in any more. */
    LOCKED,
    /** Its owner can log in again. */
    UNLOCKED,
    /** It has another password. */
    PASSWORD_CHANGED
  }

  /** Takes a copy of the roles. */
  public AccountChange {
    roles = Set.copyOf(roles);
  }
}
