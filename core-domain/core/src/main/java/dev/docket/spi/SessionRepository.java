package dev.docket.spi;

import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where log-in sessions and the hashes of their tokens are kept. A session has one current token,
 * and the used ones before it. A hash is the SHA-256 of a token, 64 hexadecimal digits, lower case.
 * Writing takes place within a {@link UnitOfWork} and fails with IllegalStateException outside of
 * one; reading works within and without. What is said of a session that is not there has no effect
 * unless it is documented otherwise. Every method throws {@link StorageUnavailableException} when
 * the storage can't serve now. Safe for use by any number of threads.
 */
public interface SessionRepository {

  /**
   * Adds a session with its first token.
   *
   * @throws DuplicateKeyException when the id or the hash is in use
   */
  void add(StoredSession session, String tokenHash);

  /** The session whose current token has the hash, with its owner, by one statement. */
  Optional<OwnedSession> findByToken(String tokenHash);

  /** The session with its owner, by one statement. */
  Optional<OwnedSession> find(SessionId id);

  /** The session one of whose used tokens has the hash. */
  Optional<SessionId> findByUsedToken(String tokenHash);

  /**
   * Makes the current token a used one and another the current one. Of several at the same time,
   * one succeeds.
   *
   * @throws StaleVersionException when the used one is not the session's current token (any more)
   * @throws DuplicateKeyException when the next hash is in use
   */
  void rotate(SessionId id, String usedHash, String nextHash, Client client, Instant at);

  /** Says that a session was used. */
  void touch(SessionId id, Instant at);

  /** An account's sessions, the latest used first. */
  List<StoredSession> of(AccountId account);

  /** Ends a session: it is gone, with all its tokens. */
  void end(SessionId id);

  /** Ends all sessions of an account. */
  void endAll(AccountId account);

  /** Ends all sessions of an account but for one. */
  void endOthers(AccountId account, SessionId kept);

  /** Ends the sessions of a kind that were begun before one instant or last used before another. */
  void endExpired(SessionKind kind, Instant startedBefore, Instant lastSeenBefore);
}
