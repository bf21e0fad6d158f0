package dev.docket.account;

import dev.docket.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered to get an account, good or bad, before any rule was evaluated.
 *
 * @param firstName the first name, without blanks around it
 * @param lastName the last name, without blanks around it
 * @param username the name to log in with
 * @param password the password
 * @param passwordRepeat the same once more
 */
public record RegistrationDraft(
    Entered<String> firstName,
    Entered<String> lastName,
    Entered<Username> username,
    Password password,
    Password passwordRepeat) {

  /** Takes texts, null for nothing. */
  public static RegistrationDraft of(
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String username,
      @Nullable String password,
      @Nullable String passwordRepeat) {
    return new RegistrationDraft(
        Entered.read(firstName, text -> text),
        Entered.read(lastName, text -> text),
        Entered.read(username, Username::new),
        new Password(password == null ? "" : password),
        new Password(passwordRepeat == null ? "" : passwordRepeat));
  }
}
