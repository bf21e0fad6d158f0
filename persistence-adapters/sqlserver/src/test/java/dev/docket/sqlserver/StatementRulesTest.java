package dev.docket.sqlserver;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL Server would refuse, and what would make it read too much, as far as text can show. */
class StatementRulesTest {

  /** What other databases allow, and values in the text in place of parameters. */
  private static final Map<String, Pattern> FORBIDDEN =
      Map.ofEntries(
          entry("LIMIT", Pattern.compile("\\bLIMIT\\b")),
          entry("FETCH without an order", Pattern.compile("^(?!.*ORDER BY).*\\b(OFFSET|FETCH)\\b")),
          entry("a row of values", Pattern.compile("\\([^()]+, [^()]+\\) (<|>|=|<=|>=) ")),
          entry("a boolean", Pattern.compile("(?i)\\b(TRUE|FALSE)\\b")),
          entry("a hint", Pattern.compile("\\b(USE|FORCE) INDEX\\b")),
          entry("a text", Pattern.compile("'")),
          entry("a number", Pattern.compile("(=|<|>|<=|>=) \\d|\\bIN \\(\\d")),
          entry("an order in UNION", Pattern.compile("^\\(.*ORDER BY.* UNION |UNION .*ORDER BY")));

  /** Limits of ours, which are no values, and what is always true. */
  private static final List<String> OURS =
      List.of("HAVING COUNT(*) > 10000", "HAVING COUNT(*) <= 10000", "ON 1 = 1");

  /** Transact-SQL Reference, "Reserved keywords". */
  private static final Path RESERVED =
      Path.of("src/test/resources/dev/docket/sqlserver/reserved-words.txt");

  private static final ListRule LISTS = new ListRule(Migration.indexes());

  private static Stream<List<String>> statements(String names) {
    return Golden.names().stream()
        .filter(name -> name.matches(names))
        .flatMap(name -> Golden.statements(name).stream())
        .map(Pieces::of);
  }

  private static List<String> pieces(String names) {
    return statements(names).flatMap(List::stream).distinct().toList();
  }

  private static List<String> forbiddenIn(String piece) {
    String text = OURS.stream().reduce(piece, (rest, ours) -> rest.replace(ours, ""));
    return FORBIDDEN.entrySet().stream()
        .filter(forbidden -> forbidden.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** SQL Server allows no order in a derived table but to tell which rows are the first. */
  private static boolean isOrderedInVain(String derived) {
    return derived.contains(" ORDER BY ") && !derived.startsWith("SELECT TOP (");
  }

  @Test
  void sendsNothingOfAnotherDialect() {
    assertThat(pieces(".*"))
        .hasSizeGreaterThan(100)
        .allSatisfy(piece -> assertThat(forbiddenIn(piece)).as(piece).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LIMIT|SELECT id FROM orders LIMIT 5",
        "FETCH without an order|SELECT id FROM orders FETCH FIRST 5 ROWS ONLY",
        "a row of values|SELECT id FROM orders WHERE (order_date, id) < (@P1, @P2)",
        "a boolean|SELECT id FROM accounts WHERE locked = FALSE",
        "a hint|SELECT id FROM orders USE INDEX (ix_orders_id)",
        "a text|SELECT id FROM orders WHERE store_code = 'S1'",
        "a number|SELECT id FROM orders WHERE status = 1",
        "a number|SELECT id FROM orders WHERE status IN (0, 1)",
        "an order in UNION|(SELECT TOP (1) id FROM a ORDER BY id) UNION ALL (SELECT id FROM b)",
        "an order in UNION|(SELECT id FROM a) UNION ALL (SELECT TOP (1) id FROM b ORDER BY id)"
      })
  void findsWhatIsOfAnotherDialect(String name, String statement) {
    assertThat(forbiddenIn(statement)).containsExactly(name);
  }

  @Test
  void ordersDerivedTablesForTheirFirstRowsAlone() {
    assertThat(statements(".*").flatMap(pieces -> pieces.subList(0, pieces.size() - 1).stream()))
        .noneMatch(StatementRulesTest::isOrderedInVain);
    assertThat(isOrderedInVain("SELECT id FROM orders ORDER BY id")).isTrue();
  }

  @Test
  void readsListsThroughTheirIndexes() {
    assertThat(pieces("orders\\.search\\..*|todos\\.page\\..*"))
        .hasSizeGreaterThan(100)
        .allSatisfy(piece -> assertThat(LISTS.brokenBy(piece)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT TOP (21) id FROM orders ORDER BY order_date, id",
        "SELECT TOP (21) id FROM orders WITH (INDEX(ix_orders_nothing)) WHERE id = @P1",
        "SELECT id FROM orders WITH (INDEX(ix_orders_status)) ORDER BY status, order_date, id",
        "SELECT TOP (21) id FROM orders WITH (INDEX(ix_orders_status)) ORDER BY order_date, id",
        "SELECT TOP (21) id FROM orders WITH (INDEX(ix_orders_status)) WHERE quantity = @P1 ORDER BY id",
        "SELECT TOP (21) id FROM orders WITH (INDEX(ix_orders_status)) WHERE status + 1 = @P1",
        "SELECT COUNT(*) AS n FROM todos WITH (INDEX(ix_todos_list)) WHERE status = @P1"
      })
  void findsListsThatReadTooMuch(String piece) {
    assertThat(LISTS.brokenBy(piece)).isPresent();
  }

  @Test
  void givesNoNameThatIsReserved() throws IOException {
    Set<String> reserved = Set.copyOf(Files.readAllLines(RESERVED));

    assertThat(reserved).contains("rule");
    assertThat(Migration.names()).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(reserved);
  }
}
