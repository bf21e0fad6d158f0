package dev.docket.inmemory;

import static java.util.Comparator.comparing;

import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.OwnedSession;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sessions in memory. */
public final class InMemorySessionRepository implements SessionRepository {

  private final InMemoryUnitOfWork unit;
  private final AccountRepository accounts;
  private final Map<SessionId, Entry> entries = new HashMap<>();

  /** Empty; writes within the given transactions, finds owners among the given accounts. */
  public InMemorySessionRepository(InMemoryUnitOfWork unit, AccountRepository accounts) {
    this.unit = unit;
    this.accounts = accounts;
  }

  private record Entry(StoredSession session, String token, Set<String> used) {

    boolean has(String hash) {
      return token.equals(hash) || used.contains(hash);
    }
  }

  @Override
  public void add(StoredSession session, String tokenHash) {
    unit.requireOpen();
    if (entries.containsKey(session.id())) {
      throw new DuplicateKeyException("a session's id is in use");
    }
    requireNew(tokenHash);
    replace(session.id(), new Entry(session, tokenHash, Set.of()));
  }

  private void requireNew(String hash) {
    if (entries.values().stream().anyMatch(entry -> entry.has(hash))) {
      throw new DuplicateKeyException("a token's hash is in use");
    }
  }

  @Override
  public Optional<OwnedSession> findByToken(String tokenHash) {
    return findFirst(entry -> entry.token().equals(tokenHash)).flatMap(this::owned);
  }

  @Override
  public Optional<OwnedSession> find(SessionId id) {
    return unit.read(() -> Optional.ofNullable(entries.get(id))).flatMap(this::owned);
  }

  private Optional<OwnedSession> owned(Entry entry) {
    return accounts
        .find(entry.session().account())
        .map(owner -> new OwnedSession(entry.session(), owner.account()));
  }

  @Override
  public Optional<SessionId> findByUsedToken(String tokenHash) {
    return findFirst(entry -> entry.used().contains(tokenHash)).map(entry -> entry.session().id());
  }

  private Optional<Entry> findFirst(Predicate<Entry> condition) {
    return unit.read(() -> entries.values().stream().filter(condition).findFirst());
  }

  @Override
  public void rotate(SessionId id, String usedHash, String nextHash, Client client, Instant at) {
    unit.requireOpen();
    Entry entry = entries.get(id);
    if (entry == null || !entry.token().equals(usedHash)) {
      throw new StaleVersionException("the token was used meanwhile");
    }
    requireNew(nextHash);
    Set<String> used = new HashSet<>(entry.used());
    used.add(usedHash);
    replace(id, new Entry(seen(entry.session(), client, at), nextHash, used));
  }

  @Override
  public void touch(SessionId id, Instant at) {
    unit.requireOpen();
    Entry entry = entries.get(id);
    if (entry != null) {
      StoredSession session = entry.session();
      replace(id, new Entry(seen(session, session.client(), at), entry.token(), entry.used()));
    }
  }

  private static StoredSession seen(StoredSession session, Client client, Instant at) {
    return new StoredSession(
        session.id(), session.account(), session.kind(), client, session.startedAt(), at);
  }

  @Override
  public List<StoredSession> of(AccountId account) {
    return unit.read(
        () ->
            entries.values().stream()
                .map(Entry::session)
                .filter(session -> session.account().equals(account))
                .sorted(
                    comparing(StoredSession::lastSeenAt)
                        .thenComparing(session -> session.id().text())
                        .reversed())
                .toList());
  }

  @Override
  public void end(SessionId id) {
    endWhere(session -> session.id().equals(id));
  }

  @Override
  public void endAll(AccountId account) {
    endWhere(session -> session.account().equals(account));
  }

  @Override
  public void endOthers(AccountId account, SessionId kept) {
    endWhere(session -> session.account().equals(account) && !session.id().equals(kept));
  }

  @Override
  public void endExpired(SessionKind kind, Instant startedBefore, Instant lastSeenBefore) {
    endWhere(
        session ->
            session.kind() == kind
                && (session.startedAt().isBefore(startedBefore)
                    || session.lastSeenAt().isBefore(lastSeenBefore)));
  }

  private void endWhere(Predicate<StoredSession> condition) {
    unit.requireOpen();
    entries.values().stream()
        .map(Entry::session)
        .filter(condition)
        .map(StoredSession::id)
        .toList()
        .forEach(id -> replace(id, null));
  }

  private void replace(SessionId id, @Nullable Entry entry) {
    Entry before = entries.get(id);
    unit.write(() -> put(id, entry), () -> put(id, before));
  }

  private void put(SessionId id, @Nullable Entry entry) {
    if (entry == null) {
      entries.remove(id);
    } else {
      entries.put(id, entry);
    }
  }
}
