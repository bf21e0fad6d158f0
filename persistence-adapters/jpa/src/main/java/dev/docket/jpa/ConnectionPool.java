package dev.docket.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.time.Duration;

/** Opens the pool of connections. */
final class ConnectionPool {

  /**
   * A request that can't have a connection by then should fail rather than queue: its user is
   * waiting.
   */
  private static final Duration WAIT = Duration.ofSeconds(5);

  /** Below the idle time-outs of the clouds' networks (4 minutes on Azure) and databases. */
  private static final Duration IDLE = Duration.ofMinutes(3);

  /** A connection ends before a failover or a rotated password can leave it behind for long. */
  private static final Duration LIFE = Duration.ofMinutes(15);

  private ConnectionPool() {}

  static HikariDataSource open(Database database, Settings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("docket");
    config.setDataSource(new RotatingDataSource(database, settings));
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(WAIT.toMillis());
    config.setIdleTimeout(IDLE.toMillis());
    config.setKeepaliveTime(IDLE.dividedBy(2).toMillis());
    config.setMaxLifetime(LIFE.toMillis());
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException refused) {
      throw unavailable(refused, database, settings);
    }
  }

  private static PersistenceUnavailableException unavailable(
      RuntimeException refused, Database database, Settings settings) {
    String sentence =
        Causes.of(refused, SQLException.class)
            .flatMap(cause -> database.explain(cause, settings).stream())
            .findFirst()
            .orElse("The database can't be reached: " + refused.getMessage());
    return new PersistenceUnavailableException(sentence, refused);
  }
}
