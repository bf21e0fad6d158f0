package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.AccountId;
import dev.docket.account.Client;
import dev.docket.account.Role;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.OwnedSession;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.StoredSession;
import dev.docket.spi.UnitOfWork;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SessionRepository} promises, wherever sessions are kept. Leaves some behind. */
public abstract class SessionRepositoryContract {

  private static final Instant NOW = People.NOON;
  private static final Client ELSEWHERE = new Client("2001:db8::1", "another browser");
  private static final int THREADS = 8;

  private final StoredAccount owner = People.account(People.newName(), Role.USER, Role.STAFF);
  private final String hash = newHash();
  private SessionRepository sessions;
  private UnitOfWork unit;

  /** For subclasses. */
  protected SessionRepositoryContract() {}

  /** The repository under test. */
  protected abstract SessionRepository repository();

  /** Where the owners of its sessions are kept. */
  protected abstract AccountRepository accounts();

  /** What it writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    sessions = repository();
    unit = unitOfWork();
    unit.run(() -> accounts().add(owner, People.registered(owner)));
  }

  private static String newHash() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }

  private AccountId ownerId() {
    return owner.account().id();
  }

  private StoredSession session(SessionKind kind, Instant startedAt, Instant lastSeenAt) {
    return new StoredSession(
        new SessionId(UUID.randomUUID()), ownerId(), kind, People.CLIENT, startedAt, lastSeenAt);
  }

  private StoredSession added(Instant lastSeenAt, String token) {
    return added(SessionKind.API, NOW, lastSeenAt, token);
  }

  private StoredSession added(SessionKind kind, Instant start, Instant seen, String token) {
    StoredSession session = session(kind, start, seen);
    unit.run(() -> sessions.add(session, token));
    return session;
  }

  @Test
  void findsASessionWithItsOwner() {
    StoredSession session = added(NOW, hash);
    OwnedSession owned = new OwnedSession(session, owner.account());

    assertThat(sessions.find(session.id())).contains(owned);
    assertThat(sessions.findByToken(hash)).contains(owned);
    assertThat(sessions.findByToken(newHash())).isEmpty();
    assertThat(sessions.findByUsedToken(hash)).isEmpty();
    assertThat(sessions.find(new SessionId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void refusesATokenOrAnIdThatIsInUse() {
    StoredSession session = added(NOW, hash);

    assertThatThrownBy(() -> added(NOW, hash)).isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> unit.run(() -> sessions.add(session, newHash())))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void rotatesTheToken() {
    StoredSession session = added(NOW, hash);
    String next = newHash();
    unit.run(() -> sessions.rotate(session.id(), hash, next, ELSEWHERE, NOW.plusSeconds(5)));

    OwnedSession found = sessions.findByToken(next).orElseThrow();
    assertThat(found.session())
        .isEqualTo(
            new StoredSession(
                session.id(), ownerId(), SessionKind.API, ELSEWHERE, NOW, NOW.plusSeconds(5)));
    assertThat(sessions.findByToken(hash)).isEmpty();
    assertThat(sessions.findByUsedToken(hash)).contains(session.id());
    assertThat(sessions.findByUsedToken(next)).isEmpty();
  }

  @Test
  void rotatesNothingButTheCurrentToken() {
    StoredSession session = added(NOW, hash);
    StoredSession other = added(NOW, newHash());
    unit.run(() -> sessions.rotate(session.id(), hash, newHash(), ELSEWHERE, NOW));

    assertThat(rotates(session.id(), hash)).isFalse();
    assertThat(rotates(session.id(), newHash())).isFalse();
    assertThat(rotates(other.id(), hash)).isFalse();
    assertThat(rotates(new SessionId(UUID.randomUUID()), hash)).isFalse();
  }

  private boolean rotates(SessionId id, String used) {
    try {
      unit.run(() -> sessions.rotate(id, used, newHash(), ELSEWHERE, NOW));
      return true;
    } catch (StaleVersionException lost) {
      return false;
    }
  }

  @Test
  void ofManyAtOnceOneRotates() throws Exception {
    StoredSession session = added(NOW, hash);
    Callable<Boolean> rotation = () -> rotates(session.id(), hash);

    assertThat(Together.call(THREADS, rotation)).containsOnlyOnce(true);
  }

  @Test
  void saysWhenASessionWasUsed() {
    StoredSession session = added(NOW, hash);
    unit.run(() -> sessions.touch(session.id(), NOW.plusSeconds(90)));
    unit.run(() -> sessions.touch(new SessionId(UUID.randomUUID()), NOW));

    assertThat(sessions.find(session.id()).orElseThrow().session())
        .isEqualTo(
            new StoredSession(
                session.id(), ownerId(), SessionKind.API, People.CLIENT, NOW, NOW.plusSeconds(90)));
  }

  @Test
  void listsAnAccountsSessionsTheLatestUsedFirst() {
    StoredSession first = added(NOW, newHash());
    StoredSession last = added(NOW.plusSeconds(2), newHash());
    StoredSession middle = added(NOW.plusSeconds(1), newHash());

    assertThat(sessions.of(ownerId())).containsExactly(last, middle, first);
    assertThat(sessions.of(new AccountId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void endsOneWithAllItsTokens() {
    StoredSession session = added(NOW, hash);
    String next = newHash();
    unit.run(() -> sessions.rotate(session.id(), hash, next, ELSEWHERE, NOW));
    StoredSession other = added(NOW, newHash());

    unit.run(() -> sessions.end(session.id()));

    assertThat(sessions.find(session.id())).isEmpty();
    assertThat(sessions.findByToken(next)).isEmpty();
    assertThat(sessions.findByUsedToken(hash)).isEmpty();
    assertThat(sessions.of(ownerId())).containsExactly(other);
  }

  @Test
  void endsAllOrAllButOne() {
    StoredSession kept = added(NOW, hash);
    added(NOW, newHash());

    unit.run(() -> sessions.endOthers(ownerId(), kept.id()));
    assertThat(sessions.of(ownerId())).containsExactly(kept);

    unit.run(() -> sessions.endAll(ownerId()));
    assertThat(sessions.of(ownerId())).isEmpty();
  }

  @Test
  void endsWhatHasExpired() {
    Instant start = NOW.minusSeconds(100);
    StoredSession old = added(SessionKind.BROWSER, start.minusSeconds(1), NOW, newHash());
    StoredSession idle = added(SessionKind.BROWSER, NOW, NOW.minusSeconds(11), newHash());
    StoredSession good = added(SessionKind.BROWSER, start, NOW.minusSeconds(10), newHash());
    StoredSession other = added(SessionKind.API, start.minusSeconds(1), NOW, newHash());

    unit.run(() -> sessions.endExpired(SessionKind.BROWSER, start, NOW.minusSeconds(10)));

    assertThat(sessions.of(ownerId()))
        .containsExactlyInAnyOrder(good, other)
        .doesNotContain(old, idle);
  }

  @Test
  void writesWithinAUnitOfWorkOnly() {
    StoredSession session = session(SessionKind.BROWSER, NOW, NOW);
    assertThatThrownBy(() -> sessions.add(session, hash)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sessions.touch(session.id(), NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> sessions.end(session.id())).isInstanceOf(IllegalStateException.class);
  }
}
