package dev.docket.sqlserver;

import java.sql.JDBCType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, with the type that Microsoft's driver makes of it.
 *
 * @param type SQL Server's name
 * @param value null for NULL
 */
record FakeParameter(String type, @Nullable Object value) {

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "NVARCHAR",
          Integer.class, "INT",
          Long.class, "BIGINT",
          Boolean.class, "BIT",
          byte[].class, "VARBINARY",
          java.sql.Date.class, "DATE",
          LocalDate.class, "DATE",
          java.sql.Timestamp.class, "DATETIME2",
          LocalDateTime.class, "DATETIME2");

  /** What a call with the value has set. */
  static FakeParameter of(String setter, Object value) {
    if (setter.equals("setNull")) {
      return new FakeParameter("NULL as " + JDBCType.valueOf((Integer) value), null);
    }
    String type = TYPES.get(value.getClass());
    if (type == null) {
      throw new IllegalArgumentException(setter + " with a " + value.getClass());
    }
    return new FakeParameter(type, value);
  }
}
