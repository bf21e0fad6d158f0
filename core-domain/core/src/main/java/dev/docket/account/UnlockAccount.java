package dev.docket.account;

/**
 * Let an account's owner log in again.
 *
 * @param id the account
 * @param version the version that the caller has seen
 */
public record UnlockAccount(AccountId id, long version) {}
