package dev.docket.account;

/** Who may open an account for themselves, and what it may do. */
public enum RegistrationPolicy {
  /** Nobody. */
  CLOSED,
  /** Anybody; the account has the role {@link Role#USER}. */
  USER,
  /** Anybody; the account has the roles {@link Role#USER} and {@link Role#STAFF}. */
  STAFF
}
