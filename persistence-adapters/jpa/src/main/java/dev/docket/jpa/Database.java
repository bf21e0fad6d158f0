package dev.docket.jpa;

import dev.docket.spi.Configuration;
import dev.docket.spi.PersistenceProvider;
import dev.docket.spi.SecretSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between databases. An implementation is found by the service loader, see {@link
 * Databases}, and as a {@link PersistenceProvider} by whoever doesn't ask for a database.
 */
public interface Database extends PersistenceProvider {

  /** What went wrong, as far as the core can do something about it. */
  enum Failure {
    /** A primary key or a unique key is taken. */
    DUPLICATE_KEY,
    /** Another transaction has changed the same row. */
    CONCURRENT_CHANGE,
    /** Two transactions waited for each other; this one was rolled back, the other goes on. */
    DEADLOCK,
    /** A lock that was not to be had in time: somebody still holds it. */
    LOCK_TIMEOUT,
    /** The connection ended; nobody knows how far the last statement got. */
    CONNECTION_LOST,
    /** The user or the password is not, or no longer, the right one. */
    CREDENTIALS_REFUSED,
    /** A database that is not there, or takes no writes: now. */
    UNAVAILABLE,
    /** Anything else. */
    OTHER
  }

  /** With what {@link ConfiguredDatabase} reads. */
  @Override
  default JpaPersistence open(Configuration configuration, SecretSource secrets) {
    return JpaPersistence.open(
        this, new ConfiguredDatabase(this, configuration, secrets).settings());
  }

  /** The JDBC driver's class. */
  String driver();

  /** EclipseLink's name for it, as {@code eclipselink.target-database} takes it. */
  String platform();

  /**
   * The folder of the class path that holds its migrations, and an empty file {@code
   * flyway.location}.
   */
  String migrations();

  /**
   * The JDBC URL.
   *
   * @throws PersistenceUnavailableException when a setting that it needs is missing or can't work
   */
  String url(Settings settings);

  /**
   * The JDBC URL of a database of this kind elsewhere; empty where there can be none.
   *
   * @param port null for the usual one
   */
  default Optional<String> url(String host, @Nullable Integer port, String name) {
    return Optional.empty();
  }

  /** True when it runs within this process, guarded by its files' permissions, not by a secret. */
  default boolean isEmbedded() {
    return false;
  }

  /**
   * What the driver is told besides the URL. What the URL itself says is left out, so that it
   * prevails.
   */
  Map<String, String> properties(Settings settings);

  /**
   * Sorts a failure out by the vendor's code. Connections that are lost need none: the types of
   * JDBC and the class 08 of SQLSTATE tell.
   */
  Failure classify(SQLException failure);

  /**
   * Why no connection can be had, and the remedy, in one sentence; empty when the driver's own
   * message must do.
   */
  Optional<String> explain(SQLException failure, Settings settings);

  /**
   * Why the database, as it is set up, can't serve, and the remedy, in one sentence; empty when it
   * can. Asked at the start.
   */
  default Optional<String> unfit(Connection connection) throws SQLException {
    return Optional.empty();
  }

  /** The table's name in a FROM clause, with what makes the database use the index. */
  String using(String table, String index);

  /**
   * A query for the first rows only.
   *
   * @param columns what is selected
   * @param rest the query from its FROM on, with its order, if any
   */
  Sql first(int rows, String columns, Sql rest);

  /**
   * One of two queries for the same rows: the one of which the database reads no more rows than it
   * takes.
   *
   * @param rows how many are taken
   * @param together for a list of values
   * @param each for each of the values
   */
  Sql firstOfEach(int rows, Sql together, List<Sql> each);

  /**
   * A query that returns at least the first rows of another query if a condition on a count holds,
   * and else nothing, without having read any.
   *
   * @param rows the query, whose rows have no certain order
   * @param most how many rows it has at the most
   * @param counted a query whose rows are counted
   * @param condition what COUNT(*) is compared with: an operator and a number
   */
  Sql gated(Sql rows, int most, Sql counted, String condition);

  /**
   * The statement that makes what was committed outlive the death of the process, run after each
   * commit; empty where the commit itself does.
   */
  Optional<String> afterCommit();

  /** How many transactions may write at the same time; the others wait for their turn. */
  int writers();
}
