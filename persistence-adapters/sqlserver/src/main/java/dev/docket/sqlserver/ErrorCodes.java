package dev.docket.sqlserver;

import dev.docket.jpa.Database.Failure;
import java.util.Set;

/**
 * What SQL Server's error numbers mean, after its "Database engine events and errors" and Azure
 * SQL's "Troubleshoot transient connection errors".
 */
final class ErrorCodes {

  static final int LOGIN_FAILED = 18456;
  static final int DATABASE_REFUSED = 4060;
  static final int NO_SUCH_DATABASE = 911;
  static final int CREATE_DENIED = 262;
  static final int PERMISSION_DENIED = 229;
  static final int READ_ONLY = 3906;

  private static final int DUPLICATE_PRIMARY_KEY = 2627;
  private static final int DUPLICATE_INDEX_KEY = 2601;
  private static final int SNAPSHOT_CONFLICT = 3960;
  private static final int DEADLOCK = 1205;
  private static final int LOCK_TIMEOUT = 1222;

  /** An administrator, or a failover, has ended the session while it worked. */
  private static final int SESSION_KILLED = 596;

  /** The password is right, and has expired or has to be changed first. */
  private static final Set<Integer> PASSWORD_EXPIRED = Set.of(18487, 18488);

  /** Full, read-only, or not there yet or any more. */
  private static final Set<Integer> NO_SERVICE =
      Set.of(
          // The log, the disk or the quota is full; the database is read-only.
          9002,
          1105,
          40544,
          3906,
          // Offline, being recovered or restored; shutting down or paused.
          904,
          921,
          922,
          924,
          927,
          942,
          945,
          6005,
          17142,
          // A replica that serves nobody, or only readers.
          976,
          978,
          979,
          983,
          988);

  /** What Azure SQL says while it moves, scales or throttles a database. */
  private static final Set<Integer> AZURE_TRANSIENT =
      Set.of(
          615, 926, 4221, 10928, 10929, 40143, 40166, 40197, 40501, 40540, 40549, 40550, 40551,
          40552, 40553, 40613, 42108, 42109, 49918, 49919, 49920);

  private ErrorCodes() {}

  static Failure classify(int code) {
    return switch (code) {
      case DUPLICATE_PRIMARY_KEY, DUPLICATE_INDEX_KEY -> Failure.DUPLICATE_KEY;
      case SNAPSHOT_CONFLICT -> Failure.CONCURRENT_CHANGE;
      case DEADLOCK -> Failure.DEADLOCK;
      case LOCK_TIMEOUT -> Failure.LOCK_TIMEOUT;
      case SESSION_KILLED -> Failure.CONNECTION_LOST;
      case LOGIN_FAILED -> Failure.CREDENTIALS_REFUSED;
      case DATABASE_REFUSED -> Failure.UNAVAILABLE;
      default -> others(code);
    };
  }

  private static Failure others(int code) {
    if (PASSWORD_EXPIRED.contains(code)) {
      return Failure.CREDENTIALS_REFUSED;
    }
    return NO_SERVICE.contains(code) || AZURE_TRANSIENT.contains(code)
        ? Failure.UNAVAILABLE
        : Failure.OTHER;
  }
}
