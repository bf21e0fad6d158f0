package dev.docket.sqlserver;

import dev.docket.account.AccountId;
import dev.docket.command.IdempotencyKey;
import dev.docket.jpa.JpaPersistence;
import dev.docket.paging.Cursor;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.ImportRepository;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoQuery;
import dev.docket.transfer.ImportId;
import dev.docket.transfer.ImportProblem;
import dev.docket.transfer.ImportRun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** What the repositories of imports, of to-dos and of commands can be asked for. */
final class OtherOperations {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final UUID ID = new UUID(1, 1);
  private static final ImportId RUN = new ImportId(ID);
  private static final ImportProblem PROBLEM =
      new ImportProblem(2, "store_code", "rule", List.of());
  private static final AccountId ANN = new AccountId(ID);
  private static final ChangeId CHANGE = new ChangeId(ID);
  private static final Todo TODO =
      Todo.add(new TodoId(ID), ANN, "item", LocalDate.of(2026, 11, 22), AT, CHANGE);
  private static final IdempotencyKey KEY = new IdempotencyKey("key");

  private final JpaPersistence persistence;
  private final ImportRepository imports;
  private final TodoRepository todos;
  private final CommandRepository commands;

  OtherOperations(JpaPersistence persistence) {
    this.persistence = persistence;
    this.imports = persistence.imports();
    this.todos = persistence.todos();
    this.commands = persistence.commands();
  }

  Stream<Operation> all() {
    return Stream.of(ofImports(), ofTodos(), lists(), pages(), ofCommands()).flatMap(all -> all);
  }

  private Operation written(String name, Runnable work) {
    return new Operation(name, () -> persistence.unitOfWork().run(work));
  }

  private Stream<Operation> ofImports() {
    ImportRun first = ImportRun.receiving(RUN, "orders.csv", AT, "ann");
    return Stream.of(
        written("imports.save.first", () -> imports.save(first)),
        written("imports.save.next", () -> imports.save(checking(first))),
        new Operation("imports.find", () -> imports.find(RUN)),
        new Operation("imports.recent", () -> imports.recent(20)),
        written(
            "imports.addProblems", () -> imports.addProblems(RUN, 0, List.of(PROBLEM, PROBLEM))),
        written("imports.clearProblems", () -> imports.clearProblems(RUN)),
        new Operation("imports.problems", () -> imports.problems(RUN, 0, 20)),
        written("imports.addChunk", () -> imports.addChunk(RUN, 0, new byte[] {1})),
        new Operation("imports.chunk", () -> imports.chunk(RUN, 0)),
        written("imports.dropContent", () -> imports.dropContent(RUN)),
        written("imports.dropContentReceivedBefore", () -> imports.dropContentReceivedBefore(AT)));
  }

  private static ImportRun checking(ImportRun first) {
    return new ImportRun(
        RUN,
        2,
        first.fileName(),
        7,
        ImportRun.State.CHECKING,
        ImportRun.Progress.NONE,
        null,
        AT,
        "ann",
        AT.plusSeconds(1));
  }

  private Stream<Operation> ofTodos() {
    return Stream.of(
        written("todos.add", () -> todos.add(TODO)),
        written("todos.save", () -> todos.save(List.of(TODO.complete(AT, CHANGE)))),
        new Operation("todos.find", () -> todos.find(TODO.id(), ANN)),
        new Operation("todos.changedBy", () -> todos.changedBy(CHANGE, ANN)),
        new Operation("todos.count", () -> todos.count(ANN)),
        written("todos.forgetRemovedBefore", () -> todos.forgetRemovedBefore(AT, ANN)));
  }

  private Stream<Operation> lists() {
    return Stream.of(TodoFilter.values())
        .map(filter -> new Operation("todos.all." + name(filter), () -> todos.all(filter, ANN)));
  }

  private Stream<Operation> pages() {
    return Stream.of(TodoFilter.values())
        .map(filter -> new Operation("todos.page." + name(filter), () -> pages(filter)));
  }

  private static String name(TodoFilter filter) {
    return filter.name().toLowerCase(Locale.ROOT);
  }

  private void pages(TodoFilter filter) {
    List<String> key = List.of(ID.toString());
    Stream.of(
            Cursor.first(),
            Cursor.after(TodoQuery.SORT, key),
            Cursor.before(TodoQuery.SORT, key),
            Cursor.last())
        .map(position -> new TodoQuery(filter, 20, position))
        .forEach(query -> todos.page(query, ANN));
  }

  private Stream<Operation> ofCommands() {
    return Stream.of(
        written(
            "commands.remember",
            () -> commands.remember(new CommandRecord(ANN, KEY, "digest", ID, AT))),
        new Operation("commands.find", () -> commands.find(ANN, KEY)),
        written("commands.forgetBefore", () -> commands.forgetBefore(AT, ANN)));
  }
}
