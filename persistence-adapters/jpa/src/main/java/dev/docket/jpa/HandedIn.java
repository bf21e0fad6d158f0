package dev.docket.jpa;

import dev.docket.spi.StorageUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * A caller's connection with its transaction. A unit of work that fails goes back to a savepoint;
 * where there is none any more, because the database has rolled back all of it, the connection is
 * of no use until the caller has done so, too.
 */
final class HandedIn implements OuterTransaction {

  private final Connection callers;
  private boolean gone;

  private HandedIn(Connection callers) {
    this.callers = callers;
  }

  static HandedIn of(Connection callers) {
    try {
      if (callers.getAutoCommit()) {
        throw new IllegalArgumentException(
            "the connection commits each statement: call setAutoCommit(false) first");
      }
      return new HandedIn(callers);
    } catch (SQLException failure) {
      throw new StorageUnavailableException("the connection can't be used", failure);
    }
  }

  @Override
  public void enter() {
    if (gone) {
      throw new StorageUnavailableException(
          "the caller's transaction was rolled back by the database",
          new IllegalStateException("roll back and begin again"));
    }
  }

  @Override
  public Connection connection() {
    return LentConnection.of(callers, new ToSavepoint());
  }

  /** Nobody tells. */
  @Override
  public void afterCommit(Runnable action) {}

  private final class ToSavepoint implements LentConnection.Inner {

    private @Nullable Savepoint before;

    @Override
    public void begin() throws SQLException {
      before = callers.setSavepoint();
    }

    @Override
    public void rollBack() throws SQLException {
      try {
        callers.rollback(before);
      } catch (SQLException failure) {
        gone = true;
        throw failure;
      }
    }

    /** The caller does. */
    @Override
    public void close() {}
  }
}
