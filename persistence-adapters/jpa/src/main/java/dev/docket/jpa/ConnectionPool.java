package dev.docket.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
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
    config.setDataSource(
        new OutageLog(new RotatingDataSource(database, settings, false), database, settings));
    config.setExceptionOverride(new Eviction(new Failures(database)));
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
      throw Unavailable.because(refused, database, settings, "The database can't be reached");
    }
  }

  /** Closes connections to a server that has become a replica: it answers, but takes no writes. */
  private record Eviction(Failures failures) implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
      return switch (failures.kindOf(failure)) {
        case UNAVAILABLE, CONNECTION_LOST -> Override.MUST_EVICT;
        default -> Override.CONTINUE_EVICT;
      };
    }
  }
}
