package dev.docket.h2;

import dev.docket.jpa.Database;
import dev.docket.jpa.PersistenceUnavailableException;
import dev.docket.jpa.Settings;
import dev.docket.jpa.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * H2 in a file of the data folder. A commit that was acknowledged survives the death of the
 * process, though not of the power: H2 has written it to the operating system, which has not yet
 * written it to the disk.
 */
public final class H2Database implements Database {

  private static final String FILE = "docket";

  /**
   * Opens the file again when the interruption of a thread has closed it under all the others, as
   * Java's file channels are; without it, one request that is stopped ends the whole database.
   */
  private static final String FILE_SYSTEM = "retry:";

  /**
   * {@code RETENTION_TIME}: after so many milliseconds, the space of what was overwritten is used
   * again. H2's own 45 seconds let the file grow by gigabytes during an import; with none at all, a
   * commit was seen to fail for a piece of the file that was given away too early. {@code
   * CACHE_SIZE}: in KiB. {@code LOCK_TIMEOUT}: in milliseconds; a user waits no longer. {@code
   * DB_CLOSE_ON_EXIT}: whoever opened the database closes it, after the last request.
   */
  private static final String OPTIONS =
      ";RETENTION_TIME=1000;CACHE_SIZE=32768;LOCK_TIMEOUT=5000;DB_CLOSE_ON_EXIT=FALSE";

  /**
   * H2 acknowledges a commit up to half a second before it writes it; this writes it. The setting
   * {@code WRITE_DELAY=0} would do so as well, but it also ends the thread that makes room in the
   * file.
   */
  private static final String WRITE = "CHECKPOINT";

  private static final int DUPLICATE_KEY = 23505;
  private static final int CONCURRENT_UPDATE = 90131;
  private static final int DEADLOCK = 40001;
  private static final int LOCK_TIMEOUT = 50200;
  private static final int WRONG_USER_OR_PASSWORD = 28000;
  private static final int CLOSED = 90098;
  private static final int SHUTTING_DOWN = 90121;
  private static final int ALREADY_OPEN = 90020;
  private static final int IO_FAILED = 90028;
  private static final int IO_FAILED_WITH_NAME = 90031;

  /** For the service loader. */
  public H2Database() {}

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public String driver() {
    return "org.h2.Driver";
  }

  @Override
  public String platform() {
    return UtcH2Platform.class.getName();
  }

  @Override
  public String migrations() {
    return "dev/docket/h2/migration";
  }

  @Override
  public String url(Settings settings) {
    String url = settings.url();
    if (url != null && !url.startsWith("jdbc:h2:")) {
      throw new PersistenceUnavailableException(
          "docket.database is h2, but the URL begins otherwise: leave the URL out, or begin it with jdbc:h2:.");
    }
    return url != null ? url : "jdbc:h2:" + FILE_SYSTEM + file(settings.dataFolder()) + OPTIONS;
  }

  private static Path file(Path folder) {
    return folder.toAbsolutePath().normalize().resolve(FILE);
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  /** All of them stand in the URL, as H2 wants them. */
  @Override
  public Map<String, String> properties(Settings settings) {
    return Map.of();
  }

  @Override
  public Failure classify(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case DUPLICATE_KEY -> Failure.DUPLICATE_KEY;
      case CONCURRENT_UPDATE -> Failure.CONCURRENT_CHANGE;
      case DEADLOCK -> Failure.DEADLOCK;
      case LOCK_TIMEOUT -> Failure.LOCK_TIMEOUT;
      case WRONG_USER_OR_PASSWORD -> Failure.CREDENTIALS_REFUSED;
      case CLOSED, SHUTTING_DOWN, IO_FAILED, IO_FAILED_WITH_NAME -> Failure.UNAVAILABLE;
      default -> Failure.OTHER;
    };
  }

  @Override
  public Optional<String> explain(SQLException failure, Settings settings) {
    return switch (failure.getErrorCode()) {
      case ALREADY_OPEN ->
          Optional.of(
              "The data folder "
                  + settings.dataFolder()
                  + " is in use by another instance of Docket: stop that one, or"
                  + " choose another folder.");
      case IO_FAILED, IO_FAILED_WITH_NAME ->
          Optional.of(
              "The data folder "
                  + settings.dataFolder()
                  + " can't be written: give this user the right to, or choose"
                  + " another folder.");
      default -> Optional.empty();
    };
  }

  @Override
  public String using(String table, String index) {
    return table + " USE INDEX (" + index + ")";
  }

  @Override
  public Sql first(int rows, String columns, Sql rest) {
    return Sql.format("SELECT " + columns + " %s FETCH FIRST " + rows + " ROWS ONLY", rest);
  }

  @Override
  public Sql firstOfEach(int rows, Sql together, List<Sql> each) {
    return together;
  }

  @Override
  public Sql gated(Sql rows, int most, Sql counted, String condition) {
    return Sql.format(
        "SELECT * FROM (%s) g FETCH FIRST (SELECT CASE WHEN COUNT(*) "
            + condition
            + " THEN "
            + most
            + " ELSE 0 END FROM (%s) m) ROWS ONLY",
        rows,
        counted);
  }

  @Override
  public Optional<String> afterCommit() {
    return Optional.of(WRITE);
  }

  /**
   * H2 may take a row back twice when a transaction is rolled back while the file is written, and
   * with it what another has committed in between.
   */
  @Override
  public int writers() {
    return 1;
  }
}
