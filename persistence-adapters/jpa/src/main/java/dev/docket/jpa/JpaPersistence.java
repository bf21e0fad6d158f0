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
import java.time.Duration;
import javax.sql.DataSource;

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

  private final HikariDataSource pool;
  private final EntityManagerFactory factory;
  private final JpaUnitOfWork unit;
  private final Database database;
  private final Probe probe;

  private JpaPersistence(HikariDataSource pool, Database database) {
    this.pool = pool;
    this.database = database;
    this.factory = DocketPersistenceUnit.open(pool, database);
    this.unit = new JpaUnitOfWork(factory, database);
    this.probe = new Probe(pool);
  }

  /**
   * Connects, and brings the tables up to date or makes sure that they are, as the settings say.
   *
   * @throws PersistenceUnavailableException when the database can't be reached, is not set up as it
   *     must be, or its tables are not as they should be
   */
  public static JpaPersistence open(Database database, Settings settings) {
    HikariDataSource pool = ConnectionPool.open(database, settings);
    try {
      Fitness.require(database, pool);
      MigrationRunner.run(database, settings);
      return new JpaPersistence(pool, database);
    } catch (RuntimeException failure) {
      pool.close();
      throw failure;
    }
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

  /** True when the database answers within the time; false, no later than that, when not. */
  public boolean answersWithin(Duration time) {
    return probe.answersWithin(time);
  }

  /** What the pool is doing now. */
  public PoolReport pool() {
    HikariPoolMXBean report = pool.getHikariPoolMXBean();
    return new PoolReport(
        report.getActiveConnections(),
        report.getIdleConnections(),
        report.getTotalConnections(),
        report.getThreadsAwaitingConnection(),
        pool.getMaximumPoolSize());
  }

  /** The pool itself, for reports and tests; what is done with it is in no unit of work. */
  public DataSource dataSource() {
    return pool;
  }

  /** Ends every connection; an embedded database is closed with the last of them. */
  @Override
  public void close() {
    probe.close();
    factory.close();
    pool.close();
  }
}
