package dev.docket.internal;

import dev.docket.account.AccountId;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.AddTodo;
import dev.docket.todo.BulkChange;
import dev.docket.todo.ChangeId;
import dev.docket.todo.CompleteTodo;
import dev.docket.todo.EditTodo;
import dev.docket.todo.RemoveTodo;
import dev.docket.todo.ReopenTodo;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoChangedException;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoNotFoundException;
import dev.docket.todo.TodoPage;
import dev.docket.todo.TodoQuery;
import dev.docket.todo.Todos;
import dev.docket.validation.Rule;
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Everybody's to-dos over their driven ports. */
final class TodoList implements Todos {

  private static final Duration REMOVED_KEPT = Duration.ofDays(REMOVED_KEPT_DAYS);

  private final TodoRepository todos;
  private final TodoFactory factory;
  private final UnitOfWork unit;
  private final UuidV7 ids;
  private final Clock clock;
  private final EventLog log;
  private final List<Rule<TodoDraft>> rules;

  TodoList(
      TodoRepository todos,
      TodoFactory factory,
      UnitOfWork unit,
      UuidV7 ids,
      Clock clock,
      EventLog log,
      List<Rule<TodoDraft>> rules) {
    this.todos = todos;
    this.factory = factory;
    this.unit = unit;
    this.ids = ids;
    this.clock = clock;
    this.log = log;
    this.rules = rules;
  }

  @Override
  public List<Violation> check(TodoDraft draft, Actor by) {
    by.require(Role.USER);
    return Rule.checkAll(rules, draft);
  }

  @Override
  public Todo add(AddTodo command, Actor by) {
    by.require(Role.USER);
    requireRules(command.draft());
    return Retry.keyed(command.key(), () -> unit.call(() -> addOnce(command, by, now())));
  }

  private Todo addOnce(AddTodo command, Actor by, Instant at) {
    todos.forgetRemovedBefore(at.minus(REMOVED_KEPT), by.id());
    return factory.add(command, by, at);
  }

  @Override
  public Todo edit(EditTodo command, Actor by) {
    by.require(Role.USER);
    requireRules(command.draft());
    String description = command.draft().description().required();
    var due = command.draft().due().value();
    return change(
        command.id(),
        command.version(),
        by,
        (todo, at, change) ->
            todo.description().equals(description) && Objects.equals(todo.due(), due)
                ? todo
                : todo.edit(description, due, change));
  }

  private void requireRules(TodoDraft draft) {
    List<Violation> broken = Rule.checkAll(rules, draft);
    if (!broken.isEmpty()) {
      throw new RuleViolationException(broken);
    }
  }

  @Override
  public Todo complete(CompleteTodo command, Actor by) {
    by.require(Role.USER);
    return change(
        command.id(),
        command.version(),
        by,
        (todo, at, change) -> todo.isDone() ? todo : todo.complete(at, change));
  }

  @Override
  public Todo reopen(ReopenTodo command, Actor by) {
    by.require(Role.USER);
    return change(
        command.id(),
        command.version(),
        by,
        (todo, at, change) -> todo.isDone() ? todo.reopen(change) : todo);
  }

  @Override
  public Todo remove(RemoveTodo command, Actor by) {
    by.require(Role.USER);
    return change(command.id(), command.version(), by, Todo::remove);
  }

  /** What a command makes of a to-do; the same to-do when there is nothing to change. */
  private interface Step {
    Todo apply(Todo todo, Instant at, ChangeId change);
  }

  private Todo change(TodoId id, long version, Actor by, Step step) {
    try {
      return unit.call(() -> changeOnce(id, version, by, step));
    } catch (StaleVersionException stale) {
      throw new TodoChangedException(load(id, by.id()), version);
    }
  }

  private Todo changeOnce(TodoId id, long version, Actor by, Step step) {
    Todo before = load(id, by.id());
    if (before.version() != version) {
      throw new TodoChangedException(before, version);
    }
    Instant at = now();
    Todo after = step.apply(before, at, new ChangeId(ids.next()));
    if (!after.equals(before)) {
      todos.save(List.of(after));
      log.changed(List.of(before), List.of(after), at, by);
    }
    return after;
  }

  private Todo load(TodoId id, AccountId owner) {
    return listed(id, owner).orElseThrow(() -> new TodoNotFoundException(id));
  }

  private Optional<Todo> listed(TodoId id, AccountId owner) {
    return todos.find(id, owner).filter(todo -> !todo.isRemoved());
  }

  @Override
  public BulkChange completeAll(Actor by) {
    by.require(Role.USER);
    return changeAll(() -> todos.all(TodoFilter.ACTIVE, by.id()), by, Todo::complete);
  }

  @Override
  public BulkChange reopenAll(Actor by) {
    by.require(Role.USER);
    return changeAll(
        () -> todos.all(TodoFilter.DONE, by.id()), by, (todo, at, change) -> todo.reopen(change));
  }

  @Override
  public BulkChange removeDone(Actor by) {
    by.require(Role.USER);
    return changeAll(() -> todos.all(TodoFilter.DONE, by.id()), by, Todo::remove);
  }

  @Override
  public BulkChange undo(ChangeId change, Actor by) {
    by.require(Role.USER);
    return Retry.on(
        StaleVersionException.class, () -> unit.call(() -> undoOnce(change, by, now())));
  }

  private BulkChange undoOnce(ChangeId change, Actor by, Instant at) {
    AccountId owner = by.id();
    todos.forgetRemovedBefore(at.minus(REMOVED_KEPT), owner);
    BulkChange undone = changeAllOnce(() -> todos.changedBy(change, owner), by, Todo::undo);
    if (undone.count() == 0) {
      throw RuleViolationException.of(UNDO_GONE_RULE, "change");
    }
    if (todos.count(owner) > MAX_TODOS) {
      throw TodoFactory.tooMany();
    }
    return undone;
  }

  private BulkChange changeAll(Supplier<List<Todo>> chosen, Actor by, Step step) {
    return Retry.on(
        StaleVersionException.class, () -> unit.call(() -> changeAllOnce(chosen, by, step)));
  }

  private BulkChange changeAllOnce(Supplier<List<Todo>> chosen, Actor by, Step step) {
    ChangeId change = new ChangeId(ids.next());
    Instant at = now();
    List<Todo> before = chosen.get();
    List<Todo> changed = before.stream().map(todo -> step.apply(todo, at, change)).toList();
    todos.save(changed);
    log.changed(before, changed, at, by);
    return new BulkChange(change, changed.size());
  }

  @Override
  public Optional<Todo> find(TodoId id, Actor by) {
    by.require(Role.USER);
    return listed(id, by.id());
  }

  @Override
  public TodoPage list(TodoQuery query, Actor by) {
    by.require(Role.USER);
    return todos.page(query, by.id());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
