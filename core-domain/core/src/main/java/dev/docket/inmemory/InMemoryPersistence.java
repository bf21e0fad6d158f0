package dev.docket.inmemory;

import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.Persistence;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.TodoRepository;

/** Keeps everything in memory, and loses it with the process. */
public final class InMemoryPersistence implements Persistence {

  private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
  private final OrderRepository orders = new InMemoryOrderRepository(unit);
  private final ImportRepository imports = new InMemoryImportRepository(unit);
  private final TodoRepository todos = new InMemoryTodoRepository(unit);
  private final CommandRepository commands = new InMemoryCommandRepository(unit);
  private final AccountRepository accounts = new InMemoryAccountRepository(unit);
  private final SessionRepository sessions = new InMemorySessionRepository(unit, accounts);
  private final AttemptRepository attempts = new InMemoryAttemptRepository(unit);
  private final EventOutbox outbox = new InMemoryEventOutbox(unit);

  /** Empty. */
  public InMemoryPersistence() {}

  @Override
  public InMemoryUnitOfWork unitOfWork() {
    return unit;
  }

  @Override
  public OrderRepository orders() {
    return orders;
  }

  @Override
  public ImportRepository imports() {
    return imports;
  }

  @Override
  public TodoRepository todos() {
    return todos;
  }

  @Override
  public CommandRepository commands() {
    return commands;
  }

  @Override
  public AccountRepository accounts() {
    return accounts;
  }

  @Override
  public SessionRepository sessions() {
    return sessions;
  }

  @Override
  public AttemptRepository attempts() {
    return attempts;
  }

  @Override
  public EventOutbox outbox() {
    return outbox;
  }

  /** There is nothing to end. */
  @Override
  public void close() {}
}
