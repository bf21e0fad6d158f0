package dev.docket.internal;

import dev.docket.account.Accounts;
import dev.docket.account.RegistrationPolicy;
import dev.docket.account.SessionLimits;
import dev.docket.account.Sessions;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.CommonPasswords;
import dev.docket.spi.PasswordHasher;
import dev.docket.spi.SessionRepository;
import java.util.function.Supplier;

/** What accounts and sessions ask of the outside, beside the ports that everything shares. */
public record AccountPorts(
    AccountRepository accounts,
    SessionRepository sessions,
    AttemptRepository attempts,
    CommandRepository commands,
    PasswordHasher hasher,
    CommonPasswords common,
    Supplier<RegistrationPolicy> registration,
    SessionLimits browserLimits,
    SessionLimits apiLimits) {

  /** The driving ports, put together. */
  record Wired(Accounts accounts, Sessions sessions) {}

  Wired wire(Core.Ports shared, UuidV7 ids) {
    var unit = shared.unit();
    AttemptGuard guard = new AttemptGuard(attempts, unit, shared.secrets(), shared.clock());
    PasswordCheck passwords = new PasswordCheck(hasher);
    LiveSessions live = new LiveSessions(shared.clock());
    AccountFactory factory = new AccountFactory(common, ids, shared.clock());
    return new Wired(
        new AccountBook(
            accounts,
            sessions,
            unit,
            new Registration(
                accounts,
                commands,
                unit,
                shared.secrets(),
                guard,
                passwords,
                factory,
                registration),
            new PasswordDesk(accounts, sessions, unit, guard, passwords, factory),
            factory,
            live),
        new SessionDesk(
            accounts,
            sessions,
            unit,
            guard,
            passwords,
            live,
            new SessionClock(shared.clock(), browserLimits, apiLimits),
            new TokenMint(shared.random()),
            ids,
            shared.signals()));
  }
}
