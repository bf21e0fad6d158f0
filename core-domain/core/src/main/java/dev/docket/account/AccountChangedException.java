package dev.docket.account;

/** The account was changed since the caller looked at it. Nothing was changed; here it is. */
public final class AccountChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Account current;

  /**
   * @param current the account as it is now
   * @param expected the version that the command was made for
   */
  public AccountChangedException(Account current, long expected) {
    super(
        "account "
            + current.id().text()
            + " is at version "
            + current.version()
            + ", not "
            + expected);
    this.current = current;
  }

  /** The account as it is now. */
  public Account current() {
    return current;
  }
}
