package dev.docket.spi;

/**
 * A storage that is open, and the driven ports that keep their things in it. Safe for use by any
 * number of threads.
 */
public interface Persistence extends AutoCloseable {

  /** Transactions, for all the others. */
  UnitOfWork unitOfWork();

  /** Orders. */
  OrderRepository orders();

  /** Import runs. */
  ImportRepository imports();

  /** To-dos. */
  TodoRepository todos();

  /** What commands with a key came to. */
  CommandRepository commands();

  /** Accounts. */
  AccountRepository accounts();

  /** Log-in sessions. */
  SessionRepository sessions();

  /** Counted attempts. */
  AttemptRepository attempts();

  /** Events that wait to be told. */
  EventOutbox outbox();

  /** Ends every connection. */
  @Override
  void close();
}
