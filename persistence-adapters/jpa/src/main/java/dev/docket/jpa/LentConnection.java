package dev.docket.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection of somebody else, who alone begins and ends its transaction and sets its ways. */
final class LentConnection implements InvocationHandler {

  /** What takes the place of a transaction of the borrower's own. */
  interface Inner {

    /** Before the borrower writes. */
    void begin() throws SQLException;

    /** Takes back what it wrote, or has the owner do so. */
    void rollBack() throws SQLException;

    /** The borrower needs it no longer. */
    void close() throws SQLException;
  }

  private final Connection owners;
  private final Inner inner;

  private LentConnection(Connection owners, Inner inner) {
    this.owners = owners;
    this.inner = inner;
  }

  static Connection of(Connection owners, Inner inner) {
    return Delegation.proxy(Connection.class, new LentConnection(owners, inner));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "setAutoCommit" -> {
        if (Delegation.first(arguments).equals(false)) {
          inner.begin();
        }
      }
      case "rollback" -> inner.rollBack();
      case "close" -> inner.close();
      case "commit", "abort", "setReadOnly", "setTransactionIsolation", "setNetworkTimeout" -> {}
      default -> {
        return Delegation.call(owners, method, arguments);
      }
    }
    return null;
  }
}
