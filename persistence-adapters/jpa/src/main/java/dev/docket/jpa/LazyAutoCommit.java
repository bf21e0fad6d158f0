package dev.docket.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that, after a transaction, tells the database to commit each statement by itself
 * only when there is such a statement: where the next is a transaction again, two journeys to the
 * database less.
 */
final class LazyAutoCommit implements InvocationHandler {

  private final Connection real;
  private boolean wanted;
  private boolean told;
  private boolean amidTransaction;

  private LazyAutoCommit(Connection real) throws SQLException {
    this.real = real;
    this.told = real.getAutoCommit();
    this.wanted = told;
  }

  static Connection of(Connection real) throws SQLException {
    return Delegation.proxy(Connection.class, new LazyAutoCommit(real));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "getAutoCommit" -> wanted;
      case "setAutoCommit" -> {
        want((boolean) Delegation.first(arguments));
        yield null;
      }
      case "createStatement", "prepareStatement", "prepareCall", "getMetaData" -> {
        tell();
        amidTransaction = true;
        yield Delegation.call(real, method, arguments);
      }
      case "commit", "rollback" -> {
        Object nothing = Delegation.call(real, method, arguments);
        amidTransaction = arguments != null;
        yield nothing;
      }
      default -> Delegation.call(real, method, arguments);
    };
  }

  /** The end of a transaction that nobody ended is the driver's affair, and not to be put off. */
  private void want(boolean autoCommit) throws SQLException {
    wanted = autoCommit;
    if (!wanted || amidTransaction) {
      tell();
    }
  }

  private void tell() throws SQLException {
    if (told != wanted) {
      real.setAutoCommit(wanted);
      told = wanted;
    }
  }
}
