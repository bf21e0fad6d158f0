package dev.docket.jpa;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.docket.spi.AccountRepository;
import dev.docket.spi.AttemptRepository;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.EventOutbox;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.OrderRepository;
import dev.docket.spi.Persistence;
import dev.docket.spi.SessionRepository;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * An open database, with its tables as they should be, and the driven ports that keep their things
 * in it. Safe for use by any number of threads.
 *
 * <pre>{@code
 * try (JpaPersistence persistence = JpaPersistence.open(Databases.named("h2"), Settings.embedded(folder))) {
 *   Docket.builder().persistence(persistence) ...
 * }
 * }</pre>
 */
public final class JpaPersistence implements Persistence {

  /** As long as for a lock in the database. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String UNMIGRATED =
      "The tables are not as this version of Docket needs them";

  private final DataSource connections;
  private final EntityManagerFactory factory;
  private final JpaUnitOfWork unit;
  private final Database database;
  private final Probe probe;

  private JpaPersistence(
      DataSource connections,
      UnaryOperator<DataSource> seen,
      Database database,
      OuterTransactions outer,
      Turns turns) {
    this.connections = connections;
    this.database = database;
    RollbackGuard guarded =
        new RollbackGuard(new JoiningDataSource(seen.apply(connections), outer));
    this.factory = DocketPersistenceUnit.open(guarded, database);
    this.unit = new JpaUnitOfWork(factory, guarded, database, turns, outer);
    this.probe = new Probe(connections);
  }

  /**
   * Connects, and brings the tables up to date or makes sure that they are, as the settings say.
   *
   * @throws PersistenceUnavailableException when the database can't be reached, is not set up as it
   *     must be, or its tables are not as they should be
   * @throws dev.docket.spi.SecretUnavailableException when its credentials can't be had
   */
  public static JpaPersistence open(Database database, Settings settings) {
    return opened(database, settings, UnaryOperator.identity());
  }

  /**
   * The same with every journey to the database observed, from then on.
   *
   * @throws PersistenceUnavailableException as above
   */
  public static JpaPersistence open(
      Database database, Settings settings, StatementObserver observer) {
    return opened(database, settings, pool -> new ObservedDataSource(pool, observer));
  }

  private static JpaPersistence opened(
      Database database, Settings settings, UnaryOperator<DataSource> seen) {
    HikariDataSource pool = ConnectionPool.open(database, settings);
    try {
      Fitness.require(database, pool);
      migrate(database, settings);
      return new JpaPersistence(
          pool, seen, database, new OuterTransactions(Optional::empty), turns(database));
    } catch (RuntimeException failure) {
      pool.close();
      throw failure;
    }
  }

  private static void migrate(Database database, Settings settings) {
    try {
      // Not of the pool: an index of a great table takes longer than a request may.
      MigrationRunner.run(
          database, new RotatingDataSource(database, settings, true), settings.migrations());
    } catch (FlywayException refused) {
      throw Unavailable.because(refused, database, settings, UNMIGRATED);
    }
  }

  /** Opens the database through connections that are not Docket's own. */
  static JpaPersistence over(
      Database database,
      DataSource connections,
      Migrations migrations,
      OuterTransactions outer,
      Turns turns) {
    Fitness.require(database, connections);
    Fitness.requireReadCommitted(connections);
    try {
      MigrationRunner.run(database, connections, migrations);
    } catch (FlywayException refused) {
      throw new PersistenceUnavailableException(UNMIGRATED + ": " + refused.getMessage(), refused);
    }
    return new JpaPersistence(connections, UnaryOperator.identity(), database, outer, turns);
  }

  static Turns turns(Database database) {
    return new Turns(database.writers(), PATIENCE);
  }

  @Override
  public OrderRepository orders() {
    return new JpaOrderRepository(unit, database);
  }

  @Override
  public ImportRepository imports() {
    return new JpaImportRepository(unit);
  }

  @Override
  public TodoRepository todos() {
    return new JpaTodoRepository(unit, database);
  }

  @Override
  public CommandRepository commands() {
    return new JpaCommandRepository(unit);
  }

  @Override
  public AccountRepository accounts() {
    return new JpaAccountRepository(unit, database);
  }

  @Override
  public SessionRepository sessions() {
    return new JpaSessionRepository(unit);
  }

  @Override
  public AttemptRepository attempts() {
    return new JpaAttemptRepository(unit);
  }

  @Override
  public EventOutbox outbox() {
    return new JpaEventOutbox(unit, database);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return unit;
  }

  /**
   * Runs work in the caller's transaction: what its commands and units of work read and write on
   * this thread goes through the caller's connection, and is committed or rolled back with
   * everything else that the caller does there, by the caller alone. Work that fails within a unit
   * of work takes back what that wrote, and no more. Nothing is done again by itself.
   *
   * <p>Nobody tells of the caller's commit: events are told within some seconds of it, and {@link
   * UnitOfWork#afterCommit} never runs its actions. After a {@link
   * dev.docket.spi.StorageUnavailableException} the database may have rolled back all of the
   * transaction, so the caller does, too. On H2, others wait for their turn to write until this
   * returns: the caller ends the transaction within the work.
   *
   * @param connection to the same database and schema, by the same driver, READ COMMITTED, in no
   *     use by other threads meanwhile
   * @return what the work returned
   * @throws IllegalArgumentException when the connection commits each statement by itself
   * @throws IllegalStateException when the thread is in another transaction already
   */
  public <T> T within(Connection connection, Supplier<T> work) {
    return unit.within(HandedIn.of(connection), work);
  }

  /** True when the database answers within the time; false, no later than that, when not. */
  public boolean answersWithin(Duration time) {
    return probe.answersWithin(time);
  }

  /**
   * What the pool is doing now.
   *
   * @throws IllegalStateException when the connections are of an application's own data source
   */
  public PoolReport pool() {
    if (!(connections instanceof HikariDataSource pool)) {
      throw new IllegalStateException("the connections are not Docket's");
    }
    HikariPoolMXBean report = pool.getHikariPoolMXBean();
    return new PoolReport(
        report.getActiveConnections(),
        report.getIdleConnections(),
        report.getTotalConnections(),
        report.getThreadsAwaitingConnection(),
        pool.getMaximumPoolSize());
  }

  /**
   * Where the connections come from, for reports and tests; what is done with it is in no unit of
   * work.
   */
  public DataSource dataSource() {
    return connections;
  }

  /** Ends every connection; an embedded database is closed with the last of them. */
  @Override
  public void close() {
    probe.close();
    factory.close();
    if (connections instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
