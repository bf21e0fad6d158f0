package dev.docket.internal;

import dev.docket.account.Account;
import dev.docket.account.Actor;
import dev.docket.account.Client;
import dev.docket.account.LogIn;
import dev.docket.account.LogInRefusedException;
import dev.docket.account.Session;
import dev.docket.account.SessionEndedException;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionNotFoundException;
import dev.docket.account.SessionToken;
import dev.docket.account.Sessions;
import dev.docket.account.StartedSession;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.account.Username;
import dev.docket.signal.LogInRefused;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.CommitUnknownException;
import dev.docket.spi.OwnedSession;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.SignalListener;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.StoredSession;
import dev.docket.spi.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Log-in sessions over their driven ports. */
final class SessionDesk implements Sessions {

  /** Use is written down no more often than this. */
  private static final Duration TOUCH_INTERVAL = Duration.ofMinutes(1);

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final UnitOfWork unit;
  private final AttemptGuard guard;
  private final PasswordCheck passwords;
  private final LiveSessions live;
  private final SessionClock clock;
  private final TokenMint mint;
  private final UuidV7 ids;
  private final SignalListener signals;
  private final Housekeeping housekeeping;

  SessionDesk(
      AccountRepository accounts,
      SessionRepository sessions,
      UnitOfWork unit,
      AttemptGuard guard,
      PasswordCheck passwords,
      LiveSessions live,
      SessionClock clock,
      TokenMint mint,
      UuidV7 ids,
      SignalListener signals) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.unit = unit;
    this.guard = guard;
    this.passwords = passwords;
    this.live = live;
    this.clock = clock;
    this.mint = mint;
    this.ids = ids;
    this.signals = signals;
    this.housekeeping = new Housekeeping(sessions, unit, guard, clock);
  }

  @Override
  public StartedSession logIn(LogIn command) {
    housekeeping.run();
    try {
      return admit(command);
    } catch (LogInRefusedException refused) {
      signals.on(new LogInRefused(LogInRefused.Reason.CREDENTIALS));
      throw refused;
    } catch (TooManyAttemptsException refused) {
      signals.on(new LogInRefused(LogInRefused.Reason.TOO_MANY_ATTEMPTS));
      throw refused;
    }
  }

  private StartedSession admit(LogIn command) {
    AttemptGuard.LogInAttempt attempt = guard.logIn(command.username(), command.client());
    Optional<StoredAccount> stored = accounts.findByUsername(Username.keyOf(command.username()));
    if (!passwords.admits(command.password(), stored)) {
      throw new LogInRefusedException();
    }
    StoredAccount admitted = stored.orElseThrow();
    StartedSession started = start(command, admitted.account());
    attempt.succeeded();
    rehash(command, admitted);
    return started;
  }

  private StartedSession start(LogIn command, Account seen) {
    SessionToken token = mint.next();
    Instant now = clock.now();
    StoredSession session =
        new StoredSession(
            new SessionId(ids.next()), seen.id(), command.kind(), command.client(), now, now);
    unit.run(() -> sessions.add(session, TokenMint.hash(token)));
    return sessions
        .find(session.id())
        .filter(owned -> isUnchanged(owned, seen))
        .flatMap(clock::inForce)
        .map(view -> new StartedSession(view, token))
        .orElseThrow(() -> refuse(session.id()));
  }

  /** False when the password was changed between its check and the session's beginning. */
  private static boolean isUnchanged(OwnedSession owned, Account seen) {
    return owned.account().passwordChangedAt().equals(seen.passwordChangedAt());
  }

  private LogInRefusedException refuse(SessionId id) {
    endNow(id);
    return new LogInRefusedException();
  }

  private void rehash(LogIn command, StoredAccount stored) {
    if (!passwords.isOutdated(stored.hash())) {
      return;
    }
    PasswordHash next = passwords.hash(command.password());
    try {
      unit.run(() -> accounts.saveHash(stored.account().id(), stored.hash(), next));
    } catch (StaleVersionException another) {
      // another log-in has done it, or the password was changed
    }
  }

  @Override
  public Optional<Session> resume(SessionToken token) {
    String hash = TokenMint.hash(token);
    return live.get(hash, () -> use(sessions.findByToken(hash)))
        .flatMap(clock::inForce)
        .filter(session -> session.kind() == SessionKind.BROWSER);
  }

  @Override
  public Optional<Session> resume(SessionId id) {
    return live.get(id.text(), () -> use(sessions.find(id))).flatMap(clock::inForce);
  }

  private Optional<OwnedSession> use(Optional<OwnedSession> read) {
    return read.filter(owned -> clock.inForce(owned).isPresent()).map(this::touch);
  }

  private OwnedSession touch(OwnedSession owned) {
    StoredSession session = owned.session();
    Instant now = clock.now();
    if (now.isBefore(session.lastSeenAt().plus(TOUCH_INTERVAL))) {
      return owned;
    }
    unit.run(() -> sessions.touch(session.id(), now));
    return new OwnedSession(seen(session, session.client(), now), owned.account());
  }

  private static StoredSession seen(StoredSession session, Client client, Instant at) {
    return new StoredSession(
        session.id(), session.account(), session.kind(), client, session.startedAt(), at);
  }

  @Override
  public StartedSession refresh(SessionToken token, Client client) {
    String hash = TokenMint.hash(token);
    OwnedSession owned =
        sessions
            .findByToken(hash)
            .filter(found -> found.session().kind() == SessionKind.API)
            .filter(found -> clock.inForce(found).isPresent())
            .orElseThrow(() -> replayed(hash));
    SessionToken next = mint.next();
    Instant now = clock.now();
    SessionId id = owned.session().id();
    try {
      rotate(TokenMint.hash(next), nextHash -> sessions.rotate(id, hash, nextHash, client, now));
    } catch (StaleVersionException usedMeanwhile) {
      throw ended(id);
    }
    StoredSession refreshed = seen(owned.session(), client, now);
    return clock
        .inForce(new OwnedSession(refreshed, owned.account()))
        .map(session -> new StartedSession(session, next))
        .orElseThrow(() -> ended(id));
  }

  /** Where the commit doesn't tell, the token does: the client could not try again with its own. */
  private void rotate(String nextHash, Consumer<String> rotation) {
    try {
      unit.run(() -> rotation.accept(nextHash));
    } catch (CommitUnknownException unknown) {
      if (sessions.findByToken(nextHash).isEmpty()) {
        unit.run(() -> rotation.accept(nextHash));
      }
    }
  }

  private SessionEndedException replayed(String hash) {
    sessions.findByUsedToken(hash).ifPresent(this::endNow);
    return new SessionEndedException();
  }

  private SessionEndedException ended(SessionId id) {
    endNow(id);
    return new SessionEndedException();
  }

  @Override
  public void logOut(SessionToken token) {
    String hash = TokenMint.hash(token);
    sessions
        .findByToken(hash)
        .map(owned -> owned.session().id())
        .or(() -> sessions.findByUsedToken(hash))
        .ifPresent(this::endNow);
  }

  private void endNow(SessionId id) {
    unit.run(() -> sessions.end(id));
    live.clear();
  }

  @Override
  public List<Session> own(Actor by) {
    return accounts
        .find(by.id())
        .map(StoredAccount::account)
        .map(this::inForceOf)
        .orElse(List.of());
  }

  private List<Session> inForceOf(Account owner) {
    return sessions.of(owner.id()).stream()
        .flatMap(session -> clock.inForce(new OwnedSession(session, owner)).stream())
        .toList();
  }

  @Override
  public void end(SessionId id, Actor by) {
    Session session =
        sessions
            .find(id)
            .flatMap(clock::inForce)
            .filter(found -> found.actor().id().equals(by.id()))
            .orElseThrow(() -> new SessionNotFoundException(id));
    endNow(session.id());
  }

  @Override
  public void endOthers(SessionId kept, Actor by) {
    unit.run(() -> sessions.endOthers(by.id(), kept));
    live.clear();
  }
}
