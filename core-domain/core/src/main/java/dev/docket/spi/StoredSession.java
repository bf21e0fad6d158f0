package dev.docket.spi;

import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import java.time.Instant;

/**
 * A session as it is kept.
 *
 * @param id the identity
 * @param account whose it is
 * @param kind what it is used with
 * @param client where it was begun, or last refreshed
 * @param startedAt when it was begun, whole microseconds
 * @param lastSeenAt when it was used last, whole microseconds
 */
public record StoredSession(
    SessionId id,
    AccountId account,
    SessionKind kind,
    Client client,
    Instant startedAt,
    Instant lastSeenAt) {}
