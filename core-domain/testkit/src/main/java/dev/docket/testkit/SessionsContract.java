package dev.docket.testkit;

import static dev.docket.testkit.People.CLIENT;
import static dev.docket.testkit.People.OTHER_PASSWORD;
import static dev.docket.testkit.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.account.Account;
import dev.docket.account.Actor;
import dev.docket.account.ChangePassword;
import dev.docket.account.ChangeRoles;
import dev.docket.account.Client;
import dev.docket.account.LockAccount;
import dev.docket.account.LogIn;
import dev.docket.account.LogInRefusedException;
import dev.docket.account.Password;
import dev.docket.account.Register;
import dev.docket.account.Role;
import dev.docket.account.Session;
import dev.docket.account.SessionEndedException;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.account.SessionNotFoundException;
import dev.docket.account.SessionToken;
import dev.docket.account.Sessions;
import dev.docket.account.StartedSession;
import dev.docket.account.TooManyAttemptsException;
import dev.docket.account.UnlockAccount;
import dev.docket.inmemory.InMemorySecretSource;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.PasswordHasher;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What log-in sessions promise, whatever they are kept in, on two servers that share it. Leaves
 * accounts behind.
 */
public abstract class SessionsContract {

  private static final Actor ADMIN = Actor.named("admin", Role.ADMIN);
  private static final int FREE_FAILURES = 5;
  private static final int GUESSES = 50;
  private static final Duration HEEDED = Duration.ofSeconds(Sessions.HEEDED_WITHIN_SECONDS);

  private final SettableClock clock = new SettableClock(People.NOON);
  private final InMemorySecretSource secrets =
      InMemorySecretSource.withRandomKeys(new SecureRandom());
  private final CountingHasher hasher = new CountingHasher(new QuickPasswordHasher(1));
  private final String name = People.newName();
  private Docket here;
  private Docket there;
  private Account ann;

  /** For subclasses. */
  protected SessionsContract() {}

  /**
   * A builder with the repositories and the unit of work under test, the same each time; the
   * contract sets the rest.
   */
  protected abstract DocketBuilder book();

  @BeforeEach
  void open() {
    here = server(hasher);
    there = server(hasher);
    ann = here.accounts().register(new Register(People.draft(name), null), noAddress());
  }

  private Docket server(PasswordHasher passwordHasher) {
    return book()
        .secrets(secrets)
        .clock(clock)
        .passwordHasher(passwordHasher)
        .sessionLimits(SessionLimits.BROWSER, SessionLimits.API)
        .build();
  }

  private static Client noAddress() {
    return new Client("", "");
  }

  /** An address that no other test counts attempts for. */
  private static Client newAddress() {
    UUID random = UUID.randomUUID();
    return new Client(
        "2001:db8:%x:%x::1"
            .formatted(random.getMostSignificantBits() & 0xffff, random.hashCode() & 0xffff),
        "");
  }

  private StartedSession logIn(Docket server, SessionKind kind) {
    return logIn(server, name, PASSWORD, kind, CLIENT);
  }

  private static StartedSession logIn(
      Docket server, String username, String password, SessionKind kind, Client client) {
    return server.sessions().logIn(new LogIn(username, new Password(password), kind, client));
  }

  private StartedSession browser() {
    return logIn(here, SessionKind.BROWSER);
  }

  private StartedSession program() {
    return logIn(here, SessionKind.API);
  }

  private Throwable guess(Docket server, String username, Client client) {
    return catchThrowable(
        () -> logIn(server, username, "wrong " + PASSWORD, SessionKind.BROWSER, client));
  }

  private void guessAllFree(String username) {
    for (int i = 0; i < FREE_FAILURES; i++) {
      assertThat(guess(i % 2 == 0 ? here : there, username, noAddress()))
          .isInstanceOf(LogInRefusedException.class);
    }
  }

  private static boolean isIn(Docket server, StartedSession started) {
    return server.sessions().resume(started.token()).isPresent();
  }

  @Test
  void logsInWithoutRegardToCase() {
    StartedSession started =
        logIn(here, name.toUpperCase(Locale.ROOT), PASSWORD, SessionKind.BROWSER, CLIENT);

    Session session = started.session();
    assertThat(session.actor()).isEqualTo(ann.actor());
    assertThat(session.client()).isEqualTo(CLIENT);
    assertThat(session.expiresAt())
        .isEqualTo(clock.instant().plus(SessionLimits.BROWSER.absolute()));
    assertThat(here.sessions().resume(started.token())).contains(session);
    assertThat(there.sessions().resume(session.id())).contains(session);
  }

  @Test
  void givesEachLogInATokenOfItsOwnThatPrintsNothing() {
    StartedSession one = browser();

    assertThat(one.token().value()).matches("[A-Za-z0-9_-]{43}");
    assertThat(browser().token()).isNotEqualTo(one.token());
    assertThat(one.toString()).doesNotContain(one.token().value());
  }

  @Test
  void knowsNoOtherToken() {
    browser();

    assertThat(here.sessions().resume(new SessionToken(""))).isEmpty();
    assertThat(here.sessions().resume(new SessionToken("x".repeat(43)))).isEmpty();
    assertThat(here.sessions().resume(new SessionId(UUID.randomUUID()))).isEmpty();
  }

  /** The same refusal after the same work: one hash is checked. */
  @Test
  void refusesAWrongPasswordAnUnknownNameAndALockedAccountAlike() {
    Account locked = register(People.newName());
    here.accounts().lock(new LockAccount(locked.id(), 1), ADMIN);
    guess(here, People.newName(), noAddress());
    hasher.calls.set(0);

    assertThat(guess(here, name, noAddress())).isExactlyInstanceOf(LogInRefusedException.class);
    assertThat(hasher.calls.getAndSet(0)).isEqualTo(1);
    assertThat(guess(here, People.newName(), noAddress()))
        .isExactlyInstanceOf(LogInRefusedException.class);
    assertThat(hasher.calls.getAndSet(0)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                logIn(here, locked.username().value(), PASSWORD, SessionKind.BROWSER, noAddress()))
        .isExactlyInstanceOf(LogInRefusedException.class);
    assertThat(hasher.calls.get()).isEqualTo(1);
  }

  private Account register(String username) {
    return here.accounts().register(new Register(People.draft(username), null), noAddress());
  }

  @Test
  void slowsGuessingDownOnAllServersTogether() {
    guessAllFree(name);

    assertThat(waitAfterGuess(here)).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));
    assertThat(guess(there, name, noAddress())).isInstanceOf(LogInRefusedException.class);
    assertThat(waitAfterGuess(here)).isEqualTo(Duration.ofSeconds(2));
    assertThatThrownBy(this::browser).isInstanceOf(TooManyAttemptsException.class);

    clock.advance(Duration.ofSeconds(2));
    assertThat(isIn(here, browser())).isTrue();
    assertThat(guess(here, name, noAddress())).isInstanceOf(LogInRefusedException.class);
  }

  private Duration waitAfterGuess(Docket server) {
    TooManyAttemptsException refused =
        catchThrowableOfType(
            TooManyAttemptsException.class,
            () -> logIn(server, name, OTHER_PASSWORD, SessionKind.BROWSER, noAddress()));
    return refused.retryAfter();
  }

  @Test
  void waitsNoLongerThanAQuarterOfAnHourAndForgetsAfterAnHour() {
    guessAllFree(name);
    for (int i = 0; i < 15; i++) {
      clock.advance(Duration.ofMinutes(15));
      assertThat(guess(here, name, noAddress())).isInstanceOf(LogInRefusedException.class);
    }
    assertThat(waitAfterGuess(here)).isEqualTo(Duration.ofMinutes(15));

    clock.advance(Duration.ofHours(1));
    guessAllFree(name);
  }

  @Test
  void slowsGuessingDownForNamesThatNobodyHas() {
    String nobody = People.newName();
    guessAllFree(nobody);

    assertThat(guess(here, nobody, noAddress())).isInstanceOf(TooManyAttemptsException.class);
    assertThat(isIn(here, browser())).isTrue();
  }

  @Test
  void slowsGuessingDownFromOneNetwork() {
    Client client = newAddress();
    Client neighbour = new Client(client.address().replace("::1", "::2:3"), "");
    int looked = 0;
    while (guess(here, People.newName(), client) instanceof LogInRefusedException) {
      looked++;
      assertThat(looked).isLessThan(1_000);
    }

    assertThat(guess(there, People.newName(), neighbour))
        .isInstanceOf(TooManyAttemptsException.class);
    assertThat(guess(there, People.newName(), newAddress()))
        .isInstanceOf(LogInRefusedException.class);
  }

  @Test
  void doesNotCountWhoGetsIn() {
    Client client = newAddress();
    for (int i = 0; i < 150; i++) {
      logIn(here, name, PASSWORD, SessionKind.BROWSER, client);
    }
    assertThat(guess(here, name, client)).isInstanceOf(LogInRefusedException.class);
  }

  @Test
  void looksAtNoMoreOfManyGuessesAtOnce() throws Exception {
    hasher.hash(new Password(PASSWORD));
    List<Throwable> answers = Together.call(GUESSES, () -> guess(there, name, noAddress()));

    assertThat(answers)
        .allMatch(
            answer ->
                answer instanceof LogInRefusedException
                    || answer instanceof TooManyAttemptsException);
    assertThat(answers.stream().filter(LogInRefusedException.class::isInstance).count())
        .isBetween(1L, (long) FREE_FAILURES);
  }

  @Test
  void endsASessionThatIsNotUsed() {
    StartedSession started = browser();
    clock.advance(SessionLimits.BROWSER.idle().minusSeconds(1));
    assertThat(isIn(here, started)).isTrue();
    clock.advance(SessionLimits.BROWSER.idle().minusSeconds(1));
    assertThat(isIn(there, started)).isTrue();
    clock.advance(SessionLimits.BROWSER.idle());

    assertThat(isIn(here, started)).isFalse();
    assertThat(here.sessions().resume(started.session().id())).isEmpty();
  }

  @Test
  void endsEverySessionInTheEnd() {
    StartedSession started = browser();
    Duration hour = Duration.ofHours(1);
    for (Duration used = hour;
        used.compareTo(SessionLimits.BROWSER.absolute()) < 0;
        used = used.plus(hour)) {
      clock.advance(hour);
      assertThat(isIn(here, started)).isTrue();
    }
    clock.advance(hour);

    assertThat(isIn(here, started)).isFalse();
    assertThat(here.sessions().own(ann.actor())).isEmpty();
  }

  @Test
  void writesUseDownToTheMinute() {
    StartedSession started = browser();
    clock.advance(Duration.ofSeconds(59));
    here.sessions().resume(started.token());
    assertThat(own(started).lastSeenAt()).isEqualTo(started.session().startedAt());

    clock.advance(Duration.ofSeconds(3));
    Session resumed = here.sessions().resume(started.token()).orElseThrow();
    assertThat(resumed.lastSeenAt()).isEqualTo(clock.instant());
    assertThat(own(started)).isEqualTo(resumed);
  }

  private Session own(StartedSession started) {
    return there.sessions().own(ann.actor()).stream()
        .filter(session -> session.id().equals(started.session().id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void logsOutHereAtOnceAndThereSoon() {
    StartedSession started = browser();
    StartedSession other = browser();
    assertThat(isIn(here, started)).isTrue();
    assertThat(isIn(there, started)).isTrue();

    here.sessions().logOut(started.token());
    here.sessions().logOut(started.token());

    assertThat(isIn(here, started)).isFalse();
    clock.advance(HEEDED);
    assertThat(isIn(there, started)).isFalse();
    assertThat(isIn(there, other)).isTrue();
  }

  @Test
  void endsAllSessionsOfALockedAccountHereAtOnceAndThereSoon() {
    StartedSession started = browser();
    StartedSession program = program();
    assertThat(isIn(there, started)).isTrue();

    Account locked = here.accounts().lock(new LockAccount(ann.id(), 1), ADMIN);

    assertThat(isIn(here, started)).isFalse();
    clock.advance(HEEDED);
    assertThat(isIn(there, started)).isFalse();
    assertThatThrownBy(() -> there.sessions().refresh(program.token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);

    here.accounts().unlock(new UnlockAccount(ann.id(), locked.version()), ADMIN);
    assertThat(isIn(here, started)).isFalse();
    assertThat(isIn(here, browser())).isTrue();
  }

  @Test
  void endsAllSessionsWhenThePasswordChanges() {
    StartedSession started = browser();
    StartedSession program = program();
    assertThat(isIn(there, started)).isTrue();

    here.accounts()
        .changePassword(
            new ChangePassword(
                new Password(PASSWORD), new Password(OTHER_PASSWORD), new Password(OTHER_PASSWORD)),
            CLIENT,
            ann.actor());

    assertThat(isIn(here, started)).isFalse();
    assertThat(here.sessions().resume(program.session().id())).isEmpty();
    clock.advance(HEEDED);
    assertThat(isIn(there, started)).isFalse();
    assertThat(guess(here, name, noAddress())).isInstanceOf(LogInRefusedException.class);
    assertThat(isIn(there, logIn(here, name, OTHER_PASSWORD, SessionKind.BROWSER, CLIENT)))
        .isTrue();
  }

  @Test
  void heedsChangedRolesHereAtOnceAndThereSoon() {
    StartedSession started = browser();
    assertThat(isIn(there, started)).isTrue();
    here.accounts().changeRoles(new ChangeRoles(ann.id(), 1, Set.of(Role.STAFF)), ADMIN);

    assertThat(roles(here, started)).containsExactlyInAnyOrder(Role.USER, Role.STAFF);
    clock.advance(HEEDED);
    assertThat(roles(there, started)).containsExactlyInAnyOrder(Role.USER, Role.STAFF);
  }

  private static Set<Role> roles(Docket server, StartedSession started) {
    return server.sessions().resume(started.token()).orElseThrow().actor().roles();
  }

  @Test
  void refreshesAProgramsSessionWithTokensThatAreGoodOnce() {
    StartedSession started = program();
    Client moved = new Client("198.51.100.3", "a phone");
    clock.advance(Duration.ofDays(1));

    StartedSession second = there.sessions().refresh(started.token(), moved);
    StartedSession third = here.sessions().refresh(second.token(), moved);

    assertThat(third.session().id()).isEqualTo(started.session().id());
    assertThat(third.session().client()).isEqualTo(moved);
    assertThat(third.session().lastSeenAt()).isEqualTo(clock.instant());
    assertThat(third.session().expiresAt()).isEqualTo(started.session().expiresAt());
    assertThat(here.sessions().resume(third.session().id())).isPresent();
  }

  @Test
  void endsTheSessionWhoseTokenIsUsedTwice() {
    StartedSession started = program();
    StartedSession next = here.sessions().refresh(started.token(), CLIENT);

    assertThatThrownBy(() -> there.sessions().refresh(started.token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);

    assertThatThrownBy(() -> here.sessions().refresh(next.token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);
    clock.advance(HEEDED);
    assertThat(here.sessions().resume(next.session().id())).isEmpty();
  }

  @Test
  void ofTwoThatUseATokenAtOnceOneGetsTheNextAndTheOtherEndsTheSession() throws Exception {
    StartedSession started = program();
    List<StartedSession> winners = new ArrayList<>();
    Together.call(2, () -> refreshes(started.token(), winners));

    assertThat(winners).hasSize(1);
    assertThatThrownBy(() -> here.sessions().refresh(winners.get(0).token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);
  }

  private boolean refreshes(SessionToken token, List<StartedSession> winners) {
    try {
      StartedSession next = here.sessions().refresh(token, CLIENT);
      synchronized (winners) {
        return winners.add(next);
      }
    } catch (SessionEndedException lost) {
      return false;
    }
  }

  @Test
  void keepsTheKindsApart() {
    StartedSession program = program();
    StartedSession browser = browser();

    assertThat(isIn(here, program)).isFalse();
    assertThatThrownBy(() -> here.sessions().refresh(browser.token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);
    assertThat(isIn(here, browser)).isTrue();
    assertThat(here.sessions().refresh(program.token(), CLIENT)).isNotNull();
  }

  @Test
  void refreshesNothingThatHasExpired() {
    StartedSession started = program();
    clock.advance(SessionLimits.API.idle());

    assertThatThrownBy(() -> here.sessions().refresh(started.token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);
    assertThatThrownBy(() -> here.sessions().refresh(new SessionToken("x"), CLIENT))
        .isInstanceOf(SessionEndedException.class);
  }

  @Test
  void logsAProgramOut() {
    StartedSession started = program();
    StartedSession next = here.sessions().refresh(started.token(), CLIENT);

    there.sessions().logOut(next.token());

    assertThatThrownBy(() -> here.sessions().refresh(next.token(), CLIENT))
        .isInstanceOf(SessionEndedException.class);
  }

  @Test
  void showsAndEndsOnesOwnSessions() {
    StartedSession first = browser();
    clock.advance(Duration.ofSeconds(1));
    StartedSession second = program();
    clock.advance(Duration.ofSeconds(1));
    StartedSession third = browser();

    assertThat(here.sessions().own(ann.actor()))
        .containsExactly(third.session(), second.session(), first.session());
    here.sessions().end(first.session().id(), ann.actor());
    assertThat(isIn(here, first)).isFalse();
    here.sessions().endOthers(third.session().id(), ann.actor());
    assertThat(here.sessions().own(ann.actor())).containsExactly(third.session());
    assertThat(isIn(here, third)).isTrue();
  }

  @Test
  void endsNobodyElsesSessions() {
    StartedSession started = browser();
    Actor bob = register(People.newName()).actor();
    SessionId id = started.session().id();

    assertThatThrownBy(() -> here.sessions().end(id, bob))
        .isInstanceOf(SessionNotFoundException.class);
    assertThatThrownBy(() -> here.sessions().end(new SessionId(UUID.randomUUID()), bob))
        .isInstanceOf(SessionNotFoundException.class);
    here.sessions().endOthers(id, bob);
    assertThat(here.sessions().own(bob)).isEmpty();
    assertThat(isIn(here, started)).isTrue();
  }

  @Test
  void hashesAgainWhenTheParametersHaveRisen() {
    CountingHasher stronger = new CountingHasher(new QuickPasswordHasher(2));
    Docket server = server(stronger);

    logIn(server, SessionKind.BROWSER);
    assertThat(stronger.hashes.getAndSet(0)).isEqualTo(1);
    logIn(server, SessionKind.BROWSER);
    assertThat(stronger.hashes.get()).isZero();
  }

  private static final class CountingHasher implements PasswordHasher {

    private final PasswordHasher hasher;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger hashes = new AtomicInteger();

    CountingHasher(PasswordHasher hasher) {
      this.hasher = hasher;
    }

    @Override
    public PasswordHash hash(Password password) {
      calls.incrementAndGet();
      hashes.incrementAndGet();
      return hasher.hash(password);
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
      calls.incrementAndGet();
      return hasher.matches(password, hash);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
      return hasher.isOutdated(hash);
    }
  }
}
