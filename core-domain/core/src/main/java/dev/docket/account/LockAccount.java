package dev.docket.account;

/**
 * Keep everybody from logging in with an account, and end its sessions.
 *
 * @param id the account
 * @param version the version that the caller has seen
 */
public record LockAccount(AccountId id, long version) {}
