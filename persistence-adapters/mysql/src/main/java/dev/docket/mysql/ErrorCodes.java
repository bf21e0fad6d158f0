package dev.docket.mysql;

import dev.docket.jpa.Database.Failure;

/** The codes of MySQL's server, as its error reference lists them. */
final class ErrorCodes {

  private static final int ACCESS_DENIED = 1045;
  private static final int ACCESS_DENIED_WITHOUT_PASSWORD = 1698;
  private static final int PASSWORD_EXPIRED = 1862;
  private static final int ACCOUNT_LOCKED = 3118;
  private static final int DUPLICATE_ENTRY = 1062;
  private static final int DUPLICATE_ENTRY_OF_KEY = 1586;
  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;
  private static final int ROLLED_BACK_DURING_COMMIT = 3101;
  private static final int IDLE_TOO_LONG = 4031;
  private static final int DISK_FULL = 1021;
  private static final int TABLE_FULL = 1114;
  private static final int OPTION_PREVENTS = 1290;
  private static final int QUERY_INTERRUPTED = 1317;
  private static final int READ_ONLY_TRANSACTION = 1792;
  private static final int READ_ONLY = 1836;

  private ErrorCodes() {}

  static Failure classify(int code) {
    return switch (code) {
      case DUPLICATE_ENTRY, DUPLICATE_ENTRY_OF_KEY -> Failure.DUPLICATE_KEY;
      case DEADLOCK, ROLLED_BACK_DURING_COMMIT -> Failure.DEADLOCK;
      case LOCK_WAIT_TIMEOUT -> Failure.LOCK_TIMEOUT;
      case IDLE_TOO_LONG -> Failure.CONNECTION_LOST;
      case ACCESS_DENIED, ACCESS_DENIED_WITHOUT_PASSWORD, PASSWORD_EXPIRED, ACCOUNT_LOCKED ->
          Failure.CREDENTIALS_REFUSED;
      case DISK_FULL,
          TABLE_FULL,
          OPTION_PREVENTS,
          QUERY_INTERRUPTED,
          READ_ONLY_TRANSACTION,
          READ_ONLY ->
          Failure.UNAVAILABLE;
      default -> Failure.OTHER;
    };
  }
}
