package dev.docket.account;

/**
 * Begin a session.
 *
 * @param username the name, as it was entered
 * @param password the password, as it was entered
 * @param kind what the session is used with
 * @param client where it comes from
 */
public record LogIn(String username, Password password, SessionKind kind, Client client) {}
