package dev.docket.account;

/**
 * A session that was just begun or refreshed, with the token that is told only now.
 *
 * @param session the session
 * @param token what lets its owner in
 */
public record StartedSession(Session session, SessionToken token) {}
