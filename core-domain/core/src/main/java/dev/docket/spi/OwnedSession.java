package dev.docket.spi;

import dev.docket.account.Account;

/**
 * A session with the account that owns it.
 *
 * @param session the session
 * @param account its owner, as it is now
 */
public record OwnedSession(StoredSession session, Account account) {}
