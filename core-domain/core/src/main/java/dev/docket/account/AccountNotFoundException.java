package dev.docket.account;

/** No account has the id that a command names. */
public final class AccountNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the id that was looked for. */
  public AccountNotFoundException(AccountId id) {
    super("no account " + id.text());
  }
}
