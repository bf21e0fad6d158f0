package dev.docket.jpa.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The database's driver, with a list of the statements that went through it, and with faults. */
public final class WatchedDriver implements Driver {

  private static final List<Executed> EXECUTED = new CopyOnWriteArrayList<>();

  private static volatile Fault fault = Fault.NONE;

  /** For the pool. */
  public WatchedDriver() {}

  /** Runs the work and returns what it executed, in all threads. */
  public static List<Executed> during(Runnable work) {
    EXECUTED.clear();
    work.run();
    return List.copyOf(EXECUTED);
  }

  /** What befalls a call on its way to the database, or its answer on the way back. */
  @FunctionalInterface
  public interface Fault {

    /** All goes well. */
    Fault NONE = (method, call) -> call.make();

    /** Makes the call and returns its result, or does something else. */
    @Nullable Object befall(String method, RealCall call) throws SQLException;
  }

  /** The call itself. */
  @FunctionalInterface
  public interface RealCall {

    /** Makes it, and returns its result. */
    @Nullable Object make() throws SQLException;
  }

  /** Runs the work while calls have the fault. */
  public static void with(Fault trouble, Runnable work) {
    fault = trouble;
    try {
      work.run();
    } finally {
      fault = Fault.NONE;
    }
  }

  /** A statement as it reached the driver, with the calls that set its parameters. */
  public record Executed(String sql, List<Call> parameters) {

    /** Takes a copy of the calls. */
    public Executed {
      parameters = List.copyOf(parameters);
    }

    /** Sets the same parameters. */
    public void bind(PreparedStatement statement) throws SQLException {
      for (Call parameter : parameters) {
        parameter.on(statement);
      }
    }
  }

  /** A call of a method. */
  public record Call(Method method, List<Object> arguments) {

    Call(Method method, Object[] arguments) {
      this(method, List.of(arguments));
    }

    private void on(PreparedStatement statement) throws SQLException {
      invoke(statement, method, arguments.toArray());
    }
  }

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    Connection connection = Objects.requireNonNull(real(url).connect(url, properties));
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          if (result instanceof PreparedStatement statement) {
            return watched(PreparedStatement.class, statement, first(arguments));
          }
          return result instanceof Statement statement
              ? watched(Statement.class, statement, "")
              : result;
        });
  }

  private static <T extends Statement> T watched(Class<T> type, T statement, String prepared) {
    List<Call> parameters = new ArrayList<>();
    return proxy(
        type,
        (method, arguments) -> {
          String name = method.getName();
          if (name.startsWith("execute")) {
            EXECUTED.add(new Executed(arguments == null ? prepared : first(arguments), parameters));
          } else if (name.startsWith("set") && arguments != null && arguments.length > 1) {
            parameters.add(new Call(method, arguments));
          }
          return invoke(statement, method, arguments);
        });
  }

  private static String first(Object @Nullable [] arguments) {
    return (String) Objects.requireNonNull(arguments)[0];
  }

  private interface Handler {
    @Nullable Object handle(Method method, Object @Nullable [] arguments) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Handler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                fault.befall(method.getName(), () -> handler.handle(method, arguments))));
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof SQLException failure) {
        throw failure;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Driver real(String url) throws SQLException {
    return DriverManager.getDriver(url);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return real(url).acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return real(url).getPropertyInfo(url, properties);
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }
}
