package dev.docket.jpa;

import dev.docket.spi.StorageUnavailableException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Opens a database through an application's own data source, and joins the application's JTA
 * transactions: where a thread is in one, everything is read and written in that, committed and
 * rolled back with it. Where it is in none, each unit of work is a transaction of its own.
 *
 * <p>Work that fails marks the application's transaction for rollback if it had written something,
 * and leaves it alone if not, as when a rule is broken. What is to be told is told once the
 * transaction is committed.
 */
public final class JtaPersistence {

  private final DataSource connections;
  private final TransactionSynchronizationRegistry registry;
  private final Turns turns;

  private JtaPersistence(
      DataSource connections, TransactionSynchronizationRegistry registry, Turns turns) {
    this.connections = connections;
    this.registry = registry;
    this.turns = turns;
  }

  /**
   * Brings the tables up to date, or makes sure that they are. Called in no transaction.
   *
   * @param connections its connections take part in the JTA transaction of their thread, all as one
   *     that several may follow each other on, and can be committed by themselves where there is
   *     none; their isolation is READ COMMITTED. It is not closed by {@link JpaPersistence#close},
   *     and {@link JpaPersistence#pool} knows nothing of it.
   * @param registry the transaction manager's, which a server has at {@code
   *     java:comp/TransactionSynchronizationRegistry}
   * @throws PersistenceUnavailableException when the database can't be reached, is not set up as it
   *     must be, or its tables are not as they should be
   */
  public static JpaPersistence open(
      Database database,
      DataSource connections,
      TransactionSynchronizationRegistry registry,
      Migrations migrations) {
    Turns turns = JpaPersistence.turns(database);
    JtaPersistence jta = new JtaPersistence(connections, registry, turns);
    return JpaPersistence.over(
        database, connections, migrations, new OuterTransactions(jta::current), turns);
  }

  private Optional<OuterTransaction> current() {
    int status = registry.getTransactionStatus();
    return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK
        ? Optional.of(new Joined())
        : Optional.empty();
  }

  /** The transaction of this thread. */
  private final class Joined implements OuterTransaction {

    @Override
    public void enter() {
      if (registry.getRollbackOnly()) {
        throw new StorageUnavailableException(
            "the transaction can only be rolled back", new IllegalStateException());
      }
      part();
    }

    private Part part() {
      return registry.getResource(JtaPersistence.this) instanceof Part part ? part : takePart();
    }

    private Part takePart() {
      turns.take();
      Part part = new Part(turns, new ArrayList<>());
      try {
        registry.registerInterposedSynchronization(part);
      } catch (RuntimeException refused) {
        turns.giveBack();
        throw refused;
      }
      registry.putResource(JtaPersistence.this, part);
      return part;
    }

    @Override
    public Connection connection() throws SQLException {
      Connection borrowed = connections.getConnection();
      return LentConnection.of(borrowed, new ToRollbackOnly(borrowed, registry));
    }

    @Override
    public void afterCommit(Runnable action) {
      part().actions().add(action);
    }
  }

  /** A manager may know no savepoints. */
  private record ToRollbackOnly(Connection borrowed, TransactionSynchronizationRegistry registry)
      implements LentConnection.Inner {

    @Override
    public void begin() {}

    @Override
    public void rollBack() {
      registry.setRollbackOnly();
    }

    @Override
    public void close() throws SQLException {
      borrowed.close();
    }
  }

  /** What a transaction has of Docket: the turn to write until its end, and what is done then. */
  private record Part(Turns turns, List<Runnable> actions) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      turns.giveBack();
      if (status == Status.STATUS_COMMITTED) {
        actions.forEach(Runnable::run);
      }
    }
  }
}
