package dev.docket.sqlserver;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A driver that says that it is Microsoft's, of SQL Server 2022, and keeps what it is told to
 * execute.
 */
public final class FakeDriver implements Driver {

  private static final FakeRows ROWS = new FakeRows();

  /** For the pool. */
  public FakeDriver() {}

  /** Runs the work and returns what it sent. */
  static List<Sent> during(Runnable work) {
    ROWS.forgetSent();
    work.run();
    return ROWS.sent();
  }

  @Override
  public Connection connect(String url, Properties properties) {
    return proxy(Connection.class, FakeDriver::connection);
  }

  private static @Nullable Object connection(Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "prepareStatement" -> {
        FakeStatement statement = new FakeStatement((String) arguments[0], ROWS);
        yield proxy(PreparedStatement.class, statement::call);
      }
      case "createStatement" -> proxy(Statement.class, new FakeStatement("", ROWS)::call);
      case "getMetaData" -> proxy(DatabaseMetaData.class, FakeDriver::metaData);
      case "isValid" -> true;
      default -> nothing(method);
    };
  }

  private static @Nullable Object metaData(Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "getDatabaseProductName" -> "Microsoft SQL Server";
      case "getDatabaseProductVersion" -> "16.00.4165";
      case "getDatabaseMajorVersion" -> 16;
      case "getDriverName" -> "Microsoft JDBC Driver 13.6 for SQL Server";
      case "getDriverVersion" -> "13.6.2.0";
      default -> nothing(method);
    };
  }

  interface Handler {
    @Nullable Object call(Method method, Object @Nullable [] arguments);
  }

  static <T> T proxy(Class<T> type, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> handler.call(method, arguments)));
  }

  static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What a method returns that has nothing to tell. */
  static @Nullable Object nothing(Method method) {
    Class<?> type = method.getReturnType();
    if (type == boolean.class) {
      return false;
    }
    if (type == long.class) {
      return 0L;
    }
    return type == int.class ? 0 : null;
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith("jdbc:sqlserver:");
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 13;
  }

  @Override
  public int getMinorVersion() {
    return 6;
  }

  @Override
  public boolean jdbcCompliant() {
    return true;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }
}
