package dev.docket.spi;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountQuery;
import dev.docket.account.Role;
import dev.docket.paging.Slice;
import java.util.List;
import java.util.Optional;

/**
 * Where accounts are kept. Writing takes place within a {@link UnitOfWork} and fails with
 * IllegalStateException outside of one; reading works within (and sees what was written there) and
 * without. A violated key or version may show at the call or at the end of the unit of work. Every
 * method throws {@link StorageUnavailableException} when the storage can't serve now. Safe for use
 * by any number of threads.
 */
public interface AccountRepository {

  /**
   * Adds a new account, at version 1, and the first entry of its history.
   *
   * @throws DuplicateKeyException when the id or the username's key is in use
   */
  void add(StoredAccount account, AccountChange registered);

  /**
   * Keeps a changed account and the entry of its history.
   *
   * @param changed one version after the one that is stored
   * @throws StaleVersionException when another version is stored, or none
   */
  void save(Account changed, AccountChange change);

  /**
   * Replaces the hash of an account's password; the version stays.
   *
   * @throws StaleVersionException when the hash before is not the one that is stored
   */
  void saveHash(AccountId id, PasswordHash before, PasswordHash after);

  /** The account as it is now. */
  Optional<StoredAccount> find(AccountId id);

  /**
   * The account as it is now.
   *
   * @param usernameKey see {@link dev.docket.account.Username#key()}
   */
  Optional<StoredAccount> findByUsername(String usernameKey);

  /** Every change of an account, the first first; empty when there is no such account. */
  List<AccountChange> history(AccountId id);

  /**
   * One page of the accounts, its capped count included, by one statement whose cost does not
   * depend on the depth of the page.
   */
  Slice<Account> page(AccountQuery query);

  /** True when an account that is not locked has the role. */
  boolean isHeld(Role role);
}
