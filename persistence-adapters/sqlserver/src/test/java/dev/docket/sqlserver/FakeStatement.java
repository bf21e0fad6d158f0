package dev.docket.sqlserver;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A statement that is kept instead of executed. */
final class FakeStatement {

  private final String prepared;
  private final FakeRows rows;
  private final SortedMap<Integer, FakeParameter> parameters = new TreeMap<>();
  private int batched;

  FakeStatement(String prepared, FakeRows rows) {
    this.prepared = prepared;
    this.rows = rows;
  }

  @Nullable Object call(Method method, Object @Nullable [] arguments) {
    String name = method.getName();
    if (name.startsWith("set") && arguments.length > 1) {
      parameters.put((Integer) arguments[0], FakeParameter.of(name, arguments[1]));
      return null;
    }
    return switch (name) {
      case "addBatch" -> {
        rows.insert(prepared, parameters.values());
        batched++;
        yield null;
      }
      case "executeBatch" -> {
        keep(prepared, batched);
        yield Collections.nCopies(batched, 1).stream().mapToInt(Integer::intValue).toArray();
      }
      case "executeUpdate" -> {
        keep(sql(arguments), 1);
        rows.insert(prepared, parameters.values());
        yield 1;
      }
      case "executeQuery" -> {
        keep(sql(arguments), 1);
        yield rows.answer(sql(arguments), parameters.values());
      }
      case "getUpdateCount" -> -1;
      default -> FakeDriver.nothing(method);
    };
  }

  private String sql(Object @Nullable [] arguments) {
    return arguments == null ? prepared : (String) arguments[0];
  }

  private void keep(String sql, int times) {
    rows.keep(new Sent(sql, List.copyOf(parameters.values()), times));
  }
}
