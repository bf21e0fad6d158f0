package dev.docket.internal;

import dev.docket.account.AccountId;
import dev.docket.account.Actor;
import dev.docket.command.IdempotencyKey;
import dev.docket.spi.CommandRecord;
import dev.docket.spi.CommandRepository;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.AddTodo;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoDraft;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoNotFoundException;
import dev.docket.todo.Todos;
import dev.docket.validation.Entered;
import dev.docket.validation.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds to-dos within a unit of work: new ones once, repeated ones not again. */
final class TodoFactory {

  /** How long a command's repetition is recognised. */
  private static final Duration KEYS_KEPT = Duration.ofDays(2);

  private static final Entered<String> COMMAND = Entered.of("add-todo");

  private final TodoRepository todos;
  private final CommandRepository commands;
  private final UuidV7 ids;
  private final EventLog log;

  TodoFactory(TodoRepository todos, CommandRepository commands, UuidV7 ids, EventLog log) {
    this.todos = todos;
    this.commands = commands;
    this.ids = ids;
    this.log = log;
  }

  /** The to-do that the command adds, or that it added the first time. */
  Todo add(AddTodo command, Actor by, Instant at) {
    IdempotencyKey key = command.key();
    return key == null ? create(command.draft(), by, at) : once(command.draft(), key, by, at);
  }

  private Todo once(TodoDraft draft, IdempotencyKey key, Actor by, Instant at) {
    AccountId owner = by.id();
    commands.forgetBefore(at.minus(KEYS_KEPT), owner);
    String digest = ContentDigest.of(Stream.of(COMMAND, draft.description(), draft.due()));
    Optional<CommandRecord> earlier = commands.find(owner, key);
    if (earlier.isPresent()) {
      return repeated(earlier.get(), digest);
    }
    Todo added = create(draft, by, at);
    commands.remember(new CommandRecord(owner, key, digest, added.id().value(), at));
    return added;
  }

  private Todo repeated(CommandRecord earlier, String digest) {
    if (!earlier.digest().equals(digest)) {
      throw RuleViolationException.of(Todos.KEY_REUSED_RULE, "idempotencyKey");
    }
    TodoId id = new TodoId(earlier.result());
    return todos.find(id, earlier.owner()).orElseThrow(() -> new TodoNotFoundException(id));
  }

  private Todo create(TodoDraft draft, Actor by, Instant at) {
    AccountId owner = by.id();
    if (todos.count(owner) >= Todos.MAX_TODOS) {
      throw tooMany();
    }
    TodoId id = new TodoId(ids.next());
    ChangeId change = new ChangeId(ids.next());
    Todo todo =
        Todo.add(id, owner, draft.description().required(), draft.due().value(), at, change);
    todos.add(todo);
    log.added(todo, by);
    return todo;
  }

  /** The refusal of what a list has no room for. */
  static RuleViolationException tooMany() {
    return RuleViolationException.of(Todos.TOO_MANY_RULE, "description", Todos.MAX_TODOS);
  }
}
