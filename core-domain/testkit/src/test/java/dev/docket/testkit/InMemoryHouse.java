package dev.docket.testkit;

import dev.docket.Docket;
import dev.docket.DocketBuilder;
import dev.docket.inmemory.InMemoryAccountRepository;
import dev.docket.inmemory.InMemoryAttemptRepository;
import dev.docket.inmemory.InMemoryCommandRepository;
import dev.docket.inmemory.InMemorySessionRepository;
import dev.docket.inmemory.InMemoryUnitOfWork;

/** Repositories of people in memory that several books share. */
final class InMemoryHouse {

  final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  final InMemoryAccountRepository accounts = new InMemoryAccountRepository(unit);
  final InMemorySessionRepository sessions = new InMemorySessionRepository(unit, accounts);
  final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository(unit);
  final InMemoryCommandRepository commands = new InMemoryCommandRepository(unit);

  DocketBuilder book() {
    return Docket.inMemoryBuilder()
        .unitOfWork(unit)
        .accounts(accounts)
        .sessions(sessions)
        .attempts(attempts)
        .commands(commands);
  }
}
