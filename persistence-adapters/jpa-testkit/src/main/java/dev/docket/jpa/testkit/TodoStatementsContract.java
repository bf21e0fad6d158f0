package dev.docket.jpa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.account.AccountId;
import dev.docket.paging.Cursor;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page of a list of to-dos, with its counts, is one statement, which reads little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TodoStatementsContract {

  private static final AccountId ANN = new AccountId(new UUID(1, 1));
  private static final Instant AT = Instant.parse("2026-11-21T11:00:00Z");
  private static final int MANY = 2_000;
  private static final int SIZE = 10;

  /** What the counts read, and a page of each status. */
  private static final long MOST = MANY + 2 * (SIZE + 3);

  /** For subclasses. */
  protected TodoStatementsContract() {}

  /** The watched database. */
  protected abstract OpenDatabase database();

  /** How many rows the statement reads, as the database itself counts them. */
  protected abstract long rowsReadBy(WatchedDriver.Executed statement) throws SQLException;

  private TodoRepository todos() {
    return database().persistence().todos();
  }

  @BeforeAll
  void addMany() {
    ChangeId change = new ChangeId(new UUID(2, 2));
    database()
        .persistence()
        .unitOfWork()
        .run(
            () ->
                IntStream.range(0, MANY)
                    .mapToObj(i -> new TodoId(new UUID(i, i)))
                    .map(id -> Todo.add(id, ANN, "item", null, AT, change))
                    .forEach(todos()::add));
  }

  private WatchedDriver.Executed onlyStatementFor(TodoQuery query) {
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

    assertThat(rowsReadBy(onlyStatementFor(new TodoQuery(TodoFilter.ALL, SIZE, middle))))
        .isBetween((long) MANY, MOST);
  }

  @Test
  void aChangeOfManyIsReadAndWrittenInBatches() {
    ChangeId change = new ChangeId(new UUID(3, 3));
    List<WatchedDriver.Executed> executed =
        WatchedDriver.during(
            () ->
                database()
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
