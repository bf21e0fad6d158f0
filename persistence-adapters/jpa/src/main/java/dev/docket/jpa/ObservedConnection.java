package dev.docket.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A connection whose journeys to the database are observed. */
record ObservedConnection(Connection real, StatementObserver observer)
    implements InvocationHandler {

  static Connection of(Connection real, StatementObserver observer) {
    return proxy(Connection.class, new ObservedConnection(real, observer));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            ObservedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "prepareStatement" -> {
        String sql = (String) Objects.requireNonNull(arguments)[0];
        Object prepared = Objects.requireNonNull(Delegation.call(real, method, arguments));
        yield proxy(PreparedStatement.class, observed(prepared, sql));
      }
      case "createStatement" ->
          proxy(
              Statement.class,
              observed(Objects.requireNonNull(Delegation.call(real, method, arguments)), ""));
      case "commit", "rollback" ->
          journey(method.getName().toUpperCase(Locale.ROOT), real, method, arguments);
      default -> Delegation.call(real, method, arguments);
    };
  }

  private InvocationHandler observed(Object statement, String prepared) {
    return (self, method, arguments) -> {
      if (!method.getName().startsWith("execute")) {
        return Delegation.call(statement, method, arguments);
      }
      String sql = arguments == null ? prepared : (String) arguments[0];
      return journey(sql, statement, method, arguments);
    };
  }

  private @Nullable Object journey(
      String sql, Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    StatementObserver.Journey journey = observer.begin(sql);
    try {
      Object result = Delegation.call(target, method, arguments);
      journey.end(OptionalInt.empty());
      return result;
    } catch (SQLException failure) {
      journey.end(OptionalInt.of(failure.getErrorCode()));
      throw failure;
    }
  }
}
