package dev.docket.sqlserver;

import dev.docket.account.Account;
import dev.docket.account.AccountChange;
import dev.docket.account.AccountId;
import dev.docket.account.AccountQuery;
import dev.docket.account.Client;
import dev.docket.account.Role;
import dev.docket.account.SessionId;
import dev.docket.account.SessionKind;
import dev.docket.account.Username;
import dev.docket.jpa.JpaPersistence;
import dev.docket.paging.Cursor;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.Attempts;
import dev.docket.spi.PasswordHash;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.StoredAccount;
import dev.docket.spi.StoredSession;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the repositories of accounts, of sessions and of attempts can be asked for. */
final class AccountOperations {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final AccountId ID = new AccountId(new UUID(1, 1));
  private static final PasswordHash HASH = new PasswordHash("hash");
  private static final Account ANN =
      new Account(ID, 1, new Username("ann"), "Ann", "Lee", Set.of(Role.USER), false, AT, AT);
  private static final Client CLIENT = new Client("192.0.2.7", "a browser");
  private static final SessionId SESSION = new SessionId(new UUID(1, 1));
  private static final StoredSession STORED =
      new StoredSession(SESSION, ID, SessionKind.API, CLIENT, AT, AT);
  private static final String AFTER = "bob";

  private final JpaPersistence persistence;
  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final AttemptRepository attempts;

  AccountOperations(JpaPersistence persistence) {
    this.persistence = persistence;
    this.accounts = persistence.accounts();
    this.sessions = persistence.sessions();
    this.attempts = persistence.attempts();
  }

  Stream<Operation> all() {
    return Stream.of(ofAccounts(), roles(), pages(), ofSessions(), ofAttempts())
        .flatMap(all -> all);
  }

  private Operation written(String name, Runnable work) {
    return new Operation(name, () -> persistence.unitOfWork().run(work));
  }

  private Stream<Operation> ofAccounts() {
    return Stream.of(
        written("accounts.add", () -> accounts.add(new StoredAccount(ANN, HASH), change(ANN))),
        written("accounts.save", this::lock),
        written("accounts.saveHash", () -> accounts.saveHash(ID, HASH, new PasswordHash("other"))),
        new Operation("accounts.find", () -> accounts.find(ID)),
        new Operation("accounts.findByUsername", () -> accounts.findByUsername("ann")),
        new Operation("accounts.history", () -> accounts.history(ID)));
  }

  private void lock() {
    Account locked = ANN.withLock(true);
    accounts.save(locked, change(locked));
  }

  private static AccountChange change(Account account) {
    return new AccountChange(
        ID, account.version(), AccountChange.Kind.LOCKED, AT, "ann", account.roles());
  }

  private Stream<Operation> roles() {
    return Stream.of(Role.values())
        .map(
            role ->
                new Operation(
                    "accounts.isHeld." + role.name().toLowerCase(Locale.ROOT),
                    () -> accounts.isHeld(role)));
  }

  private Stream<Operation> pages() {
    return Stream.of(
        new Operation("accounts.page.all", () -> pages("")),
        new Operation("accounts.page.prefix", () -> pages("a")));
  }

  private void pages(String prefix) {
    List<String> key = List.of(AFTER);
    Stream.of(
            Cursor.first(),
            Cursor.after(AccountQuery.SORT, key),
            Cursor.before(AccountQuery.SORT, key),
            Cursor.last())
        .map(position -> new AccountQuery(prefix, 20, position))
        .forEach(accounts::page);
  }

  private Stream<Operation> ofSessions() {
    return Stream.of(
        written("sessions.add", () -> sessions.add(STORED, "token")),
        new Operation("sessions.findByToken", () -> sessions.findByToken("token")),
        new Operation("sessions.find", () -> sessions.find(SESSION)),
        new Operation("sessions.findByUsedToken", () -> sessions.findByUsedToken("token")),
        written("sessions.rotate", () -> sessions.rotate(SESSION, "token", "next", CLIENT, AT)),
        written("sessions.touch", () -> sessions.touch(SESSION, AT)),
        new Operation("sessions.of", () -> sessions.of(ID)),
        written("sessions.end", () -> sessions.end(SESSION)),
        written("sessions.endAll", () -> sessions.endAll(ID)),
        written("sessions.endOthers", () -> sessions.endOthers(ID, SESSION)),
        written("sessions.endExpired", () -> sessions.endExpired(SessionKind.API, AT, AT)));
  }

  private Stream<Operation> ofAttempts() {
    return Stream.of(
        new Operation("attempts.find", () -> attempts.find(Set.of("one", "two"))),
        written("attempts.save.first", () -> attempts.save(new Attempts("one", 1, 1, AT))),
        written("attempts.save.next", () -> attempts.save(new Attempts("one", 2, 2, AT))),
        written("attempts.forget", () -> attempts.forget("one")),
        written("attempts.forgetBefore", () -> attempts.forgetBefore(AT)));
  }
}
