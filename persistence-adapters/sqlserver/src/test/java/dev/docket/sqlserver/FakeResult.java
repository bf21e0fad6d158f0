package dev.docket.sqlserver;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an answer. */
final class FakeResult {

  private final List<Map<String, Object>> rows;
  private int row = -1;
  private boolean wasNull;

  /**
   * @param rows with their columns in order
   */
  FakeResult(List<Map<String, Object>> rows) {
    this.rows = rows;
  }

  ResultSet asResultSet() {
    return FakeDriver.proxy(ResultSet.class, this::call);
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "next" -> ++row < rows.size();
      case "wasNull" -> wasNull;
      case "getMetaData" -> FakeDriver.proxy(ResultSetMetaData.class, this::metaData);
      default ->
          arguments != null && arguments[0] instanceof Integer column
              ? value(column, method)
              : FakeDriver.nothing(method);
    };
  }

  private @Nullable Object value(int column, Method method) {
    Object value = new ArrayList<>(rows.get(row).values()).get(column - 1);
    wasNull = value == null;
    if (value == null) {
      return FakeDriver.nothing(method);
    }
    return method.getReturnType() == int.class
        ? ((Number) value).intValue()
        : asDriver(value, method);
  }

  /**
   * A date and time comes as a Timestamp in the zone of this computer, if nothing else is asked
   * for.
   */
  private static Object asDriver(Object value, Method method) {
    return value instanceof LocalDateTime time && method.getParameterCount() == 1
        ? Timestamp.valueOf(time)
        : value;
  }

  private @Nullable Object metaData(Method method, Object @Nullable [] arguments) {
    List<String> names = rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet());
    return switch (method.getName()) {
      case "getColumnCount" -> names.size();
      case "getColumnType" ->
          rows.get(0).get(names.get((Integer) arguments[0] - 1)) instanceof LocalDateTime
              ? Types.TIMESTAMP
              : Types.OTHER;
      case "getColumnName", "getColumnLabel" -> names.get((Integer) arguments[0] - 1);
      default -> FakeDriver.nothing(method);
    };
  }
}
