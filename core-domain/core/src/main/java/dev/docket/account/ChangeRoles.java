package dev.docket.account;

import java.util.Set;

/**
 * Give and take roles.
 *
 * @param id the account
 * @param version the version that the caller has seen
 * @param roles what the account is to have; {@link Role#USER} stays in any case
 */
public record ChangeRoles(AccountId id, long version, Set<Role> roles) {

  /** Takes a copy of the roles. */
  public ChangeRoles {
    roles = Set.copyOf(roles);
  }
}
