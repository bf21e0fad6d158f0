package dev.docket.spi;

import dev.docket.account.Account;

/**
 * An account with its password's hash.
 *
 * @param account the account
 * @param hash the hash
 */
public record StoredAccount(Account account, PasswordHash hash) {}
