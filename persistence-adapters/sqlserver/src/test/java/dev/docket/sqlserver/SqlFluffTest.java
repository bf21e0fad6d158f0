package dev.docket.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parser of T-SQL that is not ours understands what SQL Server is sent. */
class SqlFluffTest {

  /** It doesn't know them after an order, where SQL Server wants them. */
  private static final String OFFSET =
      "(ORDER BY .*) OFFSET @P\\d+ ROWS FETCH NEXT @P\\d+ ROWS ONLY";

  /** It doesn't know columns that are computed. */
  private static final String COMPUTED = " AS ISNULL\\(.*\\) PERSISTED ";

  @TempDir private Path folder;

  private void write(String name, String sql) {
    try {
      Files.writeString(folder.resolve(name + ".sql"), sql);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** One of each shape, which is all that a parser can tell apart. */
  private static Collection<String> shapes() {
    return Golden.names().stream()
        .flatMap(name -> Golden.statements(name).stream())
        .flatMap(statement -> Pieces.of(statement).stream())
        .map(piece -> piece.replaceAll(OFFSET, "$1"))
        .collect(Collectors.toMap(Pieces::shape, piece -> piece, (one, other) -> one))
        .values();
  }

  @Test
  void parsesAllStatements() {
    int number = 0;
    for (String piece : shapes()) {
      write("piece-" + number++, piece + ";\n");
    }
    assertThat(number).isGreaterThan(50);

    assertThat(SqlFluff.unparsable(folder)).isEmpty();
  }

  @Test
  void parsesTheMigrations() {
    Migration.all().forEach((name, sql) -> write(name, sql.replaceAll(COMPUTED, " DATE ")));

    assertThat(SqlFluff.unparsable(folder)).isEmpty();
  }

  @Test
  void findsWhatIsOfAnotherDialect() {
    List<String> foreign =
        List.of(
            "SELECT id FROM orders LIMIT 5",
            "SELECT id FROM orders ORDER BY id FETCH FIRST 5 ROWS ONLY",
            "SELECT id FROM orders USE INDEX (ix_orders_id)",
            "CREATE TABLE t (k DATE GENERATED ALWAYS AS (COALESCE(a, b)))");
    for (int i = 0; i < foreign.size(); i++) {
      write("foreign-" + i, foreign.get(i) + ";\n");
    }

    assertThat(SqlFluff.unparsable(folder).stream().filter(line -> line.contains("FAIL")))
        .hasSameSizeAs(foreign);
  }
}
