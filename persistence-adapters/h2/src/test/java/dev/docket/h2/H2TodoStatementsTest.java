package dev.docket.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.account.AccountId;
import dev.docket.paging.Cursor;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page of a list of to-dos, with its counts, is one statement, which reads little. */
class H2TodoStatementsTest {

  @RegisterExtension static final OpenDatabase DATABASE = new OpenDatabase(new WatchedDatabase());

  private static final AccountId ANN = new AccountId(new UUID(1, 1));
  private static final Instant AT = Instant.parse("2026-11-21T11:00:00Z");
  private static final int MANY = 2_000;
  private static final int SIZE = 10;

  /** A walk along the index from a position on, and how many rows it took. */
  private static final Pattern WALK =
      Pattern.compile("ID > \\?\\d+\\s*\\*/\\s*/\\* scanCount: (\\d+) \\*/");

  private static TodoRepository todos() {
    return DATABASE.persistence().todos();
  }

  @BeforeAll
  static void addMany() {
    ChangeId change = new ChangeId(new UUID(2, 2));
    DATABASE
        .persistence()
        .unitOfWork()
        .run(
            () ->
                IntStream.range(0, MANY)
                    .mapToObj(i -> new TodoId(new UUID(i, i)))
                    .map(id -> Todo.add(id, ANN, "item", null, AT, change))
                    .forEach(todos()::add));
  }

  private static WatchedDriver.Executed onlyStatementFor(TodoQuery query) {
    List<WatchedDriver.Executed> executed = WatchedDriver.during(() -> todos().page(query, ANN));
    assertThat(executed).hasSize(1);
    return executed.get(0);
  }

  @ParameterizedTest
  @EnumSource
  void aPageIsOneStatement(TodoFilter filter) {
    onlyStatementFor(new TodoQuery(filter, SIZE, Cursor.first()));
    onlyStatementFor(new TodoQuery(filter, SIZE, Cursor.last()));
  }

  @Test
  void aPageDeepInTheListReadsNoMoreThanItShows() throws SQLException {
    Cursor middle = Cursor.after(TodoQuery.SORT, List.of(new UUID(MANY / 2, MANY / 2).toString()));

    assertThat(walks(onlyStatementFor(new TodoQuery(TodoFilter.ALL, SIZE, middle))))
        .hasSize(2)
        .allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(SIZE + 2));
  }

  private static List<Integer> walks(WatchedDriver.Executed executed) throws SQLException {
    try (Connection connection = DATABASE.persistence().dataSource().getConnection();
        PreparedStatement explain =
            connection.prepareStatement("EXPLAIN ANALYZE " + executed.sql())) {
      executed.bind(explain);
      try (ResultSet plan = explain.executeQuery()) {
        plan.next();
        return WALK.matcher(plan.getString(1))
            .results()
            .map(walk -> Integer.valueOf(walk.group(1)))
            .toList();
      }
    }
  }

  @Test
  void aChangeOfManyIsReadAndWrittenInBatches() {
    ChangeId change = new ChangeId(new UUID(3, 3));
    List<WatchedDriver.Executed> executed =
        WatchedDriver.during(
            () ->
                DATABASE
                    .persistence()
                    .unitOfWork()
                    .run(() -> todos().save(completed(todos().all(TodoFilter.ALL, ANN), change))));

    assertThat(executed).hasSizeLessThan(10);
    assertThat(todos().changedBy(change, ANN)).hasSize(MANY);
  }

  private static List<Todo> completed(List<Todo> all, ChangeId change) {
    return all.stream()
        .map(todo -> todo.isDone() ? todo.reopen(change) : todo.complete(AT, change))
        .toList();
  }
}
