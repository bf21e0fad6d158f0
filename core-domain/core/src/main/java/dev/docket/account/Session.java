package dev.docket.account;

import java.time.Instant;

/**
 * A log-in that is in force.
 *
 * @param id the identity
 * @param actor whoever logged in, with the roles of now
 * @param kind what it is used with
 * @param client where it was begun, or last refreshed
 * @param startedAt when it was begun
 * @param lastSeenAt when it was used last, to the minute
 * @param expiresAt when it ends at the latest
 */
public record Session(
    SessionId id,
    Actor actor,
    SessionKind kind,
    Client client,
    Instant startedAt,
    Instant lastSeenAt,
    Instant expiresAt) {}
