package dev.docket.account;

/**
 * Set another password for the caller's own account.
 *
 * @param current the password so far
 * @param password the one from now on
 * @param passwordRepeat the same once more
 */
public record ChangePassword(Password current, Password password, Password passwordRepeat) {}
