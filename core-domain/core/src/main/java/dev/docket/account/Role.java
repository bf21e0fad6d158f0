package dev.docket.account;

/** What an account may do. Every account has {@link #USER}. */
public enum Role {
  /** Their own to-dos. */
  USER,
  /** Orders and their import. */
  STAFF,
  /** Accounts, roles, locks. */
  ADMIN
}
