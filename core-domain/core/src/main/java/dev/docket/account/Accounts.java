package dev.docket.account;

import dev.docket.paging.Slice;
import dev.docket.validation.RuleViolationException;
import java.util.List;
import java.util.Optional;

/**
 * Who may come in: the driving port for accounts. What is said of other people's accounts takes the
 * role {@link Role#ADMIN}; those methods throw {@link NotPermittedException} to whoever lacks it.
 * Everything that is done to an account is recorded in its history. Safe for use by any number of
 * threads. Each command is one transaction: it has wholly happened when the method returns, and not
 * at all when it throws.
 */
public interface Accounts {

  /** The rule that a name which is in use, in whatever case, breaks. */
  String USERNAME_TAKEN_RULE = "username.taken";

  /** The rule that registering breaks where it is closed. */
  String REGISTRATION_CLOSED_RULE = "registration.closed";

  /** The rule that a key which was used with other content breaks. */
  String KEY_REUSED_RULE = "idempotency-key.reused";

  /** The rule that a wrong code for the first admin breaks, or any code once there is an admin. */
  String FIRST_ADMIN_CODE_RULE = "first-admin.code";

  /** The rule that a wrong current password breaks. */
  String CURRENT_PASSWORD_RULE = "current-password.wrong";

  /** The rule that admins break who lock themselves or take their own role away. */
  String OWN_ACCOUNT_RULE = "account.own";

  /** Whether anybody may open an account for themselves. */
  boolean isRegistrationOpen();

  /**
   * Opens an account. Repeating a command with the same key and content, password included, gives
   * the account that the first of them opened.
   *
   * @throws RuleViolationException with every broken rule of {@link AccountRules}, or with {@value
   *     #USERNAME_TAKEN_RULE}, {@value #REGISTRATION_CLOSED_RULE} or {@value #KEY_REUSED_RULE}
   * @throws TooManyAttemptsException when too many accounts were opened from the address
   */
  Account register(Register command, Client client);

  /** True while no account that is not locked has the role {@link Role#ADMIN}. */
  boolean needsFirstAdmin();

  /**
   * Opens an account with all roles, for the first person who gets in, or the next one when no
   * admin is left. Whatever {@link RegistrationPolicy} says.
   *
   * @param code the secret that the operator was told ({@code SecretSource.FIRST_ADMIN_CODE})
   * @throws RuleViolationException with {@value #FIRST_ADMIN_CODE_RULE}, or with every broken rule
   *     of {@link AccountRules}, or with {@value #USERNAME_TAKEN_RULE}
   */
  Account registerFirstAdmin(RegistrationDraft draft, String code);

  /**
   * The caller's own account.
   *
   * @throws AccountNotFoundException when the caller has none, as in a program that keeps its own
   */
  Account own(Actor by);

  /**
   * Sets another password, and ends every session of the account, the caller's included.
   *
   * @throws RuleViolationException with {@value #CURRENT_PASSWORD_RULE}, or with every broken rule
   *     of {@link AccountRules} about passwords
   * @throws TooManyAttemptsException when the current password was wrong too often
   */
  void changePassword(ChangePassword command, Client client, Actor by);

  /**
   * One page of all accounts.
   *
   * @throws RuleViolationException with {@code cursor.format}
   */
  Slice<Account> list(AccountQuery query, Actor by);

  /** An account as it is now. */
  Optional<Account> find(AccountId id, Actor by);

  /** Every change of an account, the first first; empty when there is no such account. */
  List<AccountChange> history(AccountId id, Actor by);

  /**
   * Gives and takes roles. What changes nothing is not recorded.
   *
   * @throws AccountNotFoundException when there is no such account
   * @throws AccountChangedException when it is not at the command's version
   * @throws RuleViolationException with {@value #OWN_ACCOUNT_RULE} when admins would take the role
   *     {@link Role#ADMIN} from themselves
   */
  Account changeRoles(ChangeRoles command, Actor by);

  /**
   * Locks an account and ends all its sessions.
   *
   * @throws AccountNotFoundException when there is no such account
   * @throws AccountChangedException when it is not at the command's version
   * @throws RuleViolationException with {@value #OWN_ACCOUNT_RULE} when it is the caller's own
   */
  Account lock(LockAccount command, Actor by);

  /**
   * Unlocks an account.
   *
   * @throws AccountNotFoundException when there is no such account
   * @throws AccountChangedException when it is not at the command's version
   */
  Account unlock(UnlockAccount command, Actor by);
}
