package dev.docket.jpa;

import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.spi.OwnedSession;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredSession;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Log-in sessions as rows. */
final class JpaSessionRepository implements SessionRepository {

  private static final String OWNED =
      "SELECT s, a FROM SessionRow s JOIN AccountRow a ON a.id = s.accountId";
  private static final String BY_ID = OWNED + " WHERE s.id = :key";
  private static final String BY_TOKEN =
      OWNED
          + " JOIN SessionTokenRow t ON t.sessionId = s.id WHERE t.hash = :key AND t.used = FALSE";
  private static final String BY_USED_TOKEN =
      "SELECT t.sessionId FROM SessionTokenRow t WHERE t.hash = :hash AND t.used = TRUE";
  private static final String USE_TOKEN =
      "UPDATE SessionTokenRow t SET t.used = TRUE WHERE t.hash = :hash AND t.sessionId = :id AND t.used = FALSE";
  private static final String MOVE =
      "UPDATE SessionRow s SET s.address = :address, s.agent = :agent, s.lastSeenAt = :at WHERE s.id = :id";
  private static final String TOUCH = "UPDATE SessionRow s SET s.lastSeenAt = :at WHERE s.id = :id";
  private static final String OF_ACCOUNT =
      "SELECT s FROM SessionRow s WHERE s.accountId = :account ORDER BY s.lastSeenAt DESC, s.id DESC";
  private static final String END = "DELETE FROM SessionRow s WHERE s.id = :id";
  private static final String END_ALL = "DELETE FROM SessionRow s WHERE s.accountId = :account";
  private static final String END_OTHERS = END_ALL + " AND s.id <> :kept";
  private static final String END_EXPIRED =
      "DELETE FROM SessionRow s WHERE s.kind = :kind AND (s.startedAt < :started OR s.lastSeenAt < :seen)";

  private final JpaUnitOfWork unit;

  JpaSessionRepository(JpaUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void add(StoredSession session, String tokenHash) {
    EntityManager entities = unit.writing();
    entities.persist(SessionRow.from(session));
    // First, because the token refers to it.
    entities.flush();
    entities.persist(SessionTokenRow.current(session.id(), tokenHash));
  }

  @Override
  public Optional<OwnedSession> findByToken(String tokenHash) {
    return unit.read(entities -> owned(entities, BY_TOKEN, tokenHash));
  }

  @Override
  public Optional<OwnedSession> find(SessionId id) {
    return unit.read(entities -> owned(entities, BY_ID, id.value()));
  }

  private static Optional<OwnedSession> owned(EntityManager entities, String query, Object key) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("key", key)
        .getResultStream()
        .map(row -> owned((SessionRow) row[0], (AccountRow) row[1]))
        .findFirst();
  }

  private static OwnedSession owned(SessionRow session, AccountRow owner) {
    return new OwnedSession(session.toDomain(), owner.toDomain());
  }

  @Override
  public Optional<SessionId> findByUsedToken(String tokenHash) {
    return unit.read(
        entities ->
            entities
                .createQuery(BY_USED_TOKEN, UUID.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .map(SessionId::new)
                .findFirst());
  }

  @Override
  public void rotate(SessionId id, String usedHash, String nextHash, Client client, Instant at) {
    EntityManager entities = unit.writing();
    if (Bulk.run(entities, USE_TOKEN, Map.of("hash", usedHash, "id", id.value())) == 0) {
      throw new StaleVersionException("the token was used meanwhile");
    }
    entities.persist(SessionTokenRow.current(id, nextHash));
    Bulk.run(
        entities,
        MOVE,
        Map.of("id", id.value(), "address", client.address(), "agent", client.agent(), "at", at));
  }

  @Override
  public void touch(SessionId id, Instant at) {
    Bulk.run(unit.writing(), TOUCH, Map.of("id", id.value(), "at", at));
  }

  @Override
  public List<StoredSession> of(AccountId account) {
    return unit.read(
        entities ->
            entities
                .createQuery(OF_ACCOUNT, SessionRow.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(SessionRow::toDomain)
                .toList());
  }

  @Override
  public void end(SessionId id) {
    Bulk.run(unit.writing(), END, Map.of("id", id.value()));
  }

  @Override
  public void endAll(AccountId account) {
    Bulk.run(unit.writing(), END_ALL, Map.of("account", account.value()));
  }

  @Override
  public void endOthers(AccountId account, SessionId kept) {
    Bulk.run(unit.writing(), END_OTHERS, Map.of("account", account.value(), "kept", kept.value()));
  }

  @Override
  public void endExpired(SessionKind kind, Instant startedBefore, Instant lastSeenBefore) {
    Bulk.run(
        unit.writing(),
        END_EXPIRED,
        Map.of("kind", kind, "started", startedBefore, "seen", lastSeenBefore));
  }
}
