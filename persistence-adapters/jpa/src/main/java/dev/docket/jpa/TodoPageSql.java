package dev.docket.jpa;

import static java.util.stream.Collectors.joining;

import dev.docket.account.AccountId;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The statement for one page of somebody's list, with the counts. It reads the counts within the
 * index, and of each status no more rows than the page holds, from the position on: a page costs
 * the same wherever it lies.
 */
final class TodoPageSql {

  private static final String INDEX = "ix_todos_list";

  private final TodoQuery query;
  private final AccountId owner;
  private final Database database;
  private final boolean backwards;

  TodoPageSql(TodoQuery query, AccountId owner, Database database) {
    this.query = query;
    this.owner = owner;
    this.database = database;
    this.backwards = query.position().kind().backwards();
  }

  /** The statuses of the to-dos that a filter includes. */
  static List<TodoRow.Status> statuses(TodoFilter filter) {
    return switch (filter) {
      case ALL -> List.of(TodoRow.Status.ACTIVE, TodoRow.Status.DONE);
      case ACTIVE -> List.of(TodoRow.Status.ACTIVE);
      case DONE -> List.of(TodoRow.Status.DONE);
    };
  }

  Sql statement() {
    return Sql.format(
        "SELECT a.n AS active_count, d.n AS done_count, p.* FROM (%s) a CROSS JOIN (%s) d LEFT JOIN (%s) p ON 1 = 1 ORDER BY p.id"
            + direction(),
        count(TodoRow.Status.ACTIVE),
        count(TodoRow.Status.DONE),
        first(Sql.format("FROM (%s) u ORDER BY id" + direction(), rows())));
  }

  private Sql count(TodoRow.Status status) {
    return Sql.format(
        "SELECT COUNT(*) AS n FROM " + table() + " WHERE %s", Sql.join(" AND ", of(status)));
  }

  private Sql rows() {
    return Sql.join(" UNION ALL ", statuses(query.filter()).stream().map(this::rows).toList());
  }

  private Sql rows(TodoRow.Status status) {
    List<Sql> conditions = Stream.concat(of(status).stream(), beyond()).toList();
    String order =
        Stream.of("owner_id", "status", "id").map(c -> c + direction()).collect(joining(", "));
    return Sql.format(
        "(%s)",
        first(
            Sql.format(
                "FROM " + table() + " WHERE %s ORDER BY " + order, Sql.join(" AND ", conditions))));
  }

  private List<Sql> of(TodoRow.Status status) {
    return List.of(Sql.of("owner_id = ?", owner.value()), Sql.of("status = ?", status.ordinal()));
  }

  private Stream<Sql> beyond() {
    return query.position().keys().stream()
        .map(UUID::fromString)
        .map(id -> Sql.of(backwards ? "id < ?" : "id > ?", id));
  }

  private String table() {
    return database.using("todos", INDEX);
  }

  private String direction() {
    return backwards ? " DESC" : "";
  }

  private Sql first(Sql rest) {
    return database.first(query.size() + 1, "*", rest);
  }
}
