package dev.docket.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
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
    return Delegation.proxy(Connection.class, new ObservedConnection(real, observer));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "prepareStatement" ->
          statement(
              PreparedStatement.class,
              Delegation.call(real, method, arguments),
              (String) Delegation.first(arguments));
      case "createStatement" ->
          statement(Statement.class, Delegation.call(real, method, arguments), "");
      case "commit", "rollback" ->
          journey(method.getName().toUpperCase(Locale.ROOT), real, method, arguments);
      default -> Delegation.call(real, method, arguments);
    };
  }

  private <T extends Statement> T statement(Class<T> type, @Nullable Object made, String prepared) {
    Object statement = Objects.requireNonNull(made);
    return Delegation.proxy(
        type,
        (self, method, arguments) ->
            method.getName().startsWith("execute")
                ? journey(sql(prepared, arguments), statement, method, arguments)
                : Delegation.call(statement, method, arguments));
  }

  private static String sql(String prepared, Object @Nullable [] arguments) {
    return arguments == null ? prepared : (String) arguments[0];
  }

  private @Nullable Object journey(
      String sql, Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    StatementObserver.Journey journey = observer.begin(sql);
    OptionalInt failure = OptionalInt.of(StatementObserver.NO_CODE);
    try {
      Object result = Delegation.call(target, method, arguments);
      failure = OptionalInt.empty();
      return result;
    } catch (SQLException refused) {
      failure = OptionalInt.of(refused.getErrorCode());
      throw refused;
    } finally {
      journey.end(failure);
    }
  }
}
