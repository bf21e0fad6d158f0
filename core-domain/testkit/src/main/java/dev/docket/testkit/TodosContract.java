package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docket.DocketBuilder;
import dev.docket.account.Actor;
import dev.docket.account.Role;
import dev.docket.command.IdempotencyKey;
import dev.docket.paging.Cursor;
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
import dev.docket.validation.RuleViolationException;
import dev.docket.validation.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What to-dos promise, whatever they are kept in. Leaves the to-dos that it added behind. */
public abstract class TodosContract {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");
  private static final Duration KEPT = Duration.ofDays(Todos.REMOVED_KEPT_DAYS);
  private static final Duration MOMENT = Duration.ofNanos(1_000);

  private final Actor ann = newActor();
  private final Actor bob = newActor();
  private final SettableClock clock = new SettableClock(NOW);
  private Todos todos;

  /** For subclasses. */
  protected TodosContract() {}

  /**
   * A builder with the repositories and the unit of work under test, which may hold other to-dos;
   * the contract sets the rest.
   */
  protected abstract DocketBuilder book();

  /** The repository that the builder has. */
  protected abstract TodoRepository repository();

  /** The unit of work that the builder has. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    todos = book().clock(clock).build().todos();
  }

  private static Actor newActor() {
    return Actor.named(UUID.randomUUID().toString(), Role.USER);
  }

  private static IdempotencyKey newKey() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  private static AddTodo adding(String description, @Nullable IdempotencyKey key) {
    return new AddTodo(TodoDraft.of(description, null), key);
  }

  private Todo add(String description) {
    return todos.add(adding(description, null), ann);
  }

  private Todo complete(Todo todo) {
    return todos.complete(new CompleteTodo(todo.id(), todo.version()), ann);
  }

  private Todo remove(Todo todo) {
    return todos.remove(new RemoveTodo(todo.id(), todo.version()), ann);
  }

  private TodoPage list(TodoFilter filter) {
    return todos.list(new TodoQuery(filter, 100, Cursor.first()), ann);
  }

  private List<String> listed(TodoFilter filter) {
    return list(filter).slice().items().stream().map(Todo::description).toList();
  }

  private static List<String> rulesBrokenBy(ThrowingCallable command) {
    RuleViolationException refused = catchThrowableOfType(RuleViolationException.class, command);
    return refused.violations().stream().map(Violation::rule).toList();
  }

  @Test
  void whatIsAddedIsActiveAndLast() {
    add("milk");
    Todo bread = todos.add(new AddTodo(TodoDraft.of("  bread ", "2026-12-24"), null), ann);

    assertThat(listed(TodoFilter.ALL)).containsExactly("milk", "bread");
    assertThat(list(TodoFilter.ALL).slice().items()).endsWith(bread);
    assertThat(bread.due()).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(bread.createdAt()).isEqualTo(NOW);
    assertThat(bread.version()).isEqualTo(1);
    assertThat(bread.isDone()).isFalse();
  }

  @Test
  void everyBrokenRuleIsReportedAndNothingAdded() {
    TodoDraft bad = TodoDraft.of(" ", "tomorrow");

    assertThat(rulesBrokenBy(() -> todos.add(new AddTodo(bad, null), ann)))
        .containsExactly("description.required", "due.format");
    assertThat(todos.check(bad, ann))
        .extracting(Violation::rule)
        .containsExactly("description.required", "due.format");
    assertThat(listed(TodoFilter.ALL)).isEmpty();
  }

  @Test
  void repeatedWithItsKeyItIsTheSameAsItIsNow() {
    IdempotencyKey key = newKey();
    Todo first = todos.add(adding("milk", key), ann);
    Todo done = complete(first);

    assertThat(todos.add(adding(" milk", key), ann)).isEqualTo(done);
    assertThat(listed(TodoFilter.ALL)).containsExactly("milk");
  }

  @Test
  void aKeyWithOtherContentIsRefused() {
    IdempotencyKey key = newKey();
    todos.add(adding("milk", key), ann);

    assertThat(rulesBrokenBy(() -> todos.add(adding("bread", key), ann)))
        .containsExactly(Todos.KEY_REUSED_RULE);
    AddTodo dated = new AddTodo(TodoDraft.of("milk", "2026-12-24"), key);
    assertThat(rulesBrokenBy(() -> todos.add(dated, ann))).containsExactly(Todos.KEY_REUSED_RULE);
  }

  @Test
  void keysOfDifferentPeopleHaveNothingToDoWithEachOther() {
    IdempotencyKey key = newKey();
    Todo anns = todos.add(adding("milk", key), ann);

    assertThat(todos.add(adding("bread", key), bob).id()).isNotEqualTo(anns.id());
  }

  @Test
  void aKeyIsForgottenAfterTwoDays() {
    IdempotencyKey key = newKey();
    Todo first = todos.add(adding("milk", key), ann);
    clock.advance(Duration.ofDays(2));
    assertThat(todos.add(adding("milk", key), ann)).isEqualTo(first);
    clock.advance(MOMENT);

    assertThat(todos.add(adding("milk", key), ann).id()).isNotEqualTo(first.id());
  }

  @Test
  void theSameKeyFiftyTimesAtOnceAddsOne() throws Exception {
    AddTodo command = adding("milk", newKey());

    assertThat(Together.call(50, () -> todos.add(command, ann).id()).stream().distinct())
        .hasSize(1);
    assertThat(listed(TodoFilter.ALL)).containsExactly("milk");
  }

  @Test
  void anEditSaysSomethingElse() {
    Todo milk = add("milk");
    Todo edited = todos.edit(new EditTodo(milk.id(), 1, TodoDraft.of("bread ", "2026-12-24")), ann);

    assertThat(todos.find(milk.id(), ann)).contains(edited);
    assertThat(edited.description()).isEqualTo("bread");
    assertThat(edited.due()).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(edited.version()).isEqualTo(2);
    assertThat(
            rulesBrokenBy(
                () -> todos.edit(new EditTodo(milk.id(), 2, TodoDraft.of("", null)), ann)))
        .containsExactly("description.required");
  }

  @Test
  void whatChangesNothingKeepsTheVersion() {
    Todo milk = add("milk");
    assertThat(todos.edit(new EditTodo(milk.id(), 1, TodoDraft.of("milk", "")), ann))
        .isEqualTo(milk);
    assertThat(todos.reopen(new ReopenTodo(milk.id(), 1), ann)).isEqualTo(milk);
    Todo done = complete(milk);

    assertThat(complete(done)).isEqualTo(done);
  }

  @Test
  void itIsCompletedAndReopened() {
    Todo milk = add("milk");
    add("bread");
    clock.advance(MOMENT);
    Todo done = complete(milk);

    assertThat(done.completedAt()).isEqualTo(NOW.plus(MOMENT));
    assertThat(listed(TodoFilter.ACTIVE)).containsExactly("bread");
    assertThat(listed(TodoFilter.DONE)).containsExactly("milk");
    assertThat(list(TodoFilter.DONE).active()).isEqualTo(1);
    assertThat(list(TodoFilter.DONE).done()).isEqualTo(1);
    assertThat(todos.reopen(new ReopenTodo(milk.id(), 2), ann).isDone()).isFalse();
    assertThat(listed(TodoFilter.ACTIVE)).containsExactly("milk", "bread");
  }

  @Test
  void whatIsRemovedIsNoMore() {
    Todo milk = add("milk");
    Todo removed = remove(milk);

    assertThat(removed.isRemoved()).isTrue();
    assertThat(listed(TodoFilter.ALL)).isEmpty();
    assertThat(todos.find(milk.id(), ann)).isEmpty();
    assertThatThrownBy(() -> complete(removed)).isInstanceOf(TodoNotFoundException.class);
  }

  @Test
  void somebodyElsesIsLikeOneThatDoesNotExist() {
    Todo milk = add("milk");

    assertIsNotThere(milk.id());
    assertIsNotThere(new TodoId(UUID.randomUUID()));
    assertThat(todos.completeAll(bob).count()).isZero();
    assertThat(rulesBrokenBy(() -> todos.undo(milk.lastChange(), bob)))
        .containsExactly(Todos.UNDO_GONE_RULE);
    assertThat(todos.find(milk.id(), ann)).contains(milk);
  }

  private void assertIsNotThere(TodoId id) {
    assertThat(todos.find(id, bob)).isEmpty();
    List<Consumer<TodoId>> commands =
        List.of(
            it -> todos.edit(new EditTodo(it, 1, TodoDraft.of("mine", null)), bob),
            it -> todos.complete(new CompleteTodo(it, 1), bob),
            it -> todos.reopen(new ReopenTodo(it, 7), bob),
            it -> todos.remove(new RemoveTodo(it, 1), bob));
    assertThat(commands)
        .allSatisfy(
            command ->
                assertThatThrownBy(() -> command.accept(id))
                    .isInstanceOf(TodoNotFoundException.class));
  }

  @Test
  void whatWasChangedMeanwhileIsShownAndKept() {
    Todo milk = add("milk");
    Todo done = complete(milk);

    assertThatThrownBy(() -> remove(milk))
        .isInstanceOfSatisfying(
            TodoChangedException.class, lost -> assertThat(lost.current()).isEqualTo(done));
    assertThat(todos.find(milk.id(), ann)).contains(done);
  }

  @Test
  void allAreCompletedReopenedAndRemovedAtOnce() {
    add("milk");
    complete(add("bread"));

    assertThat(todos.completeAll(ann).count()).isEqualTo(1);
    assertThat(listed(TodoFilter.DONE)).containsExactly("milk", "bread");
    assertThat(todos.reopenAll(ann).count()).isEqualTo(2);
    assertThat(listed(TodoFilter.ACTIVE)).containsExactly("milk", "bread");
    complete(list(TodoFilter.ALL).slice().items().get(0));
    assertThat(todos.removeDone(ann).count()).isEqualTo(1);
    assertThat(listed(TodoFilter.ALL)).containsExactly("bread");
    assertThat(todos.removeDone(ann).count()).isZero();
  }

  @Test
  void aChangeIsUndoneAndMadeAgain() {
    Todo milk = add("milk");
    Todo edited = todos.edit(new EditTodo(milk.id(), 1, TodoDraft.of("bread", null)), ann);
    BulkChange undone = todos.undo(edited.lastChange(), ann);
    assertThat(listed(TodoFilter.ALL)).containsExactly("milk");

    todos.undo(undone.id(), ann);
    assertThat(listed(TodoFilter.ALL)).containsExactly("bread");
    assertThat(rulesBrokenBy(() -> todos.undo(undone.id(), ann)))
        .containsExactly(Todos.UNDO_GONE_RULE);
  }

  @Test
  void theAddingIsUndoneAndMadeAgain() {
    BulkChange undone = todos.undo(add("milk").lastChange(), ann);
    assertThat(listed(TodoFilter.ALL)).isEmpty();

    todos.undo(undone.id(), ann);
    assertThat(listed(TodoFilter.ALL)).containsExactly("milk");
  }

  @Test
  void aChangeOfManyIsUndoneForThoseThatWereNotChangedAgain() {
    Todo milk = complete(add("milk"));
    complete(add("bread"));
    BulkChange reopened = todos.reopenAll(ann);
    remove(todos.find(milk.id(), ann).orElseThrow());

    assertThat(todos.undo(reopened.id(), ann).count()).isEqualTo(1);
    assertThat(listed(TodoFilter.DONE)).containsExactly("bread");
  }

  @Test
  void whatWasRemovedComesBackForAWeek() {
    Todo milk = remove(add("milk"));
    clock.advance(KEPT);
    BulkChange back = todos.undo(milk.lastChange(), ann);
    assertThat(listed(TodoFilter.ALL)).containsExactly("milk");

    ChangeId again = todos.undo(back.id(), ann).id();
    clock.advance(KEPT);
    add("bread");
    assertThat(todos.undo(again, ann).count()).isEqualTo(1);
    assertThat(listed(TodoFilter.ALL)).containsExactly("milk", "bread");
  }

  @Test
  void afterwardsItIsForgotten() {
    ChangeId removal = remove(add("milk")).lastChange();
    clock.advance(KEPT.plus(MOMENT));

    assertThat(rulesBrokenBy(() -> todos.undo(removal, ann))).containsExactly(Todos.UNDO_GONE_RULE);
  }

  @Test
  void aPageLeadsToThoseBesideIt() {
    List.of("a", "b", "c", "d", "e").forEach(this::add);
    TodoPage first = todos.list(new TodoQuery(TodoFilter.ALL, 2, Cursor.first()), ann);
    Cursor next = Objects.requireNonNull(first.slice().next());

    TodoPage second = todos.list(new TodoQuery(TodoFilter.ALL, 2, Cursor.parse(next.text())), ann);
    assertThat(second.slice().items()).extracting(Todo::description).containsExactly("c", "d");
    assertThat(second.active()).isEqualTo(5);
  }

  @Test
  void aFullListTakesNoMoreAndChangesAsOne() {
    unitOfWork().run(() -> fill(repository()));
    assertThat(rulesBrokenBy(() -> add("one more"))).containsExactly(Todos.TOO_MANY_RULE);
    ChangeId removal = remove(list(TodoFilter.ALL).slice().items().get(0)).lastChange();
    add("one more");
    assertThat(rulesBrokenBy(() -> todos.undo(removal, ann))).containsExactly(Todos.TOO_MANY_RULE);

    BulkChange done = todos.completeAll(ann);
    assertThat(done.count()).isEqualTo(Todos.MAX_TODOS);
    assertThat(list(TodoFilter.ALL).done()).isEqualTo(Todos.MAX_TODOS);
    assertThat(todos.undo(done.id(), ann).count()).isEqualTo(Todos.MAX_TODOS);
    assertThat(list(TodoFilter.ALL).active()).isEqualTo(Todos.MAX_TODOS);
  }

  private void fill(TodoRepository repository) {
    ChangeId change = new ChangeId(UUID.randomUUID());
    Stream.generate(() -> new TodoId(UUID.randomUUID()))
        .limit(Todos.MAX_TODOS)
        .map(id -> Todo.add(id, ann.id(), "item", null, NOW, change))
        .forEach(repository::add);
  }

  @Test
  void oneOfManyWritersWinsEachVersion() throws InterruptedException, ExecutionException {
    Todo milk = add("milk");
    List<Integer> wins = Together.call(20, renaming(milk));

    assertThat(wins.stream().mapToInt(n -> n).sum()).isEqualTo(1);
    assertThat(todos.find(milk.id(), ann).orElseThrow().version()).isEqualTo(2);
  }

  private Callable<Integer> renaming(Todo todo) {
    return () -> {
      try {
        TodoDraft draft = TodoDraft.of(UUID.randomUUID().toString(), null);
        todos.edit(new EditTodo(todo.id(), todo.version(), draft), ann);
        return 1;
      } catch (TodoChangedException lost) {
        return 0;
      }
    };
  }

  @Test
  void changesOfManyAndOfOneAtOnceLoseNothing() throws Exception {
    List<Todo> added = List.of(add("milk"), add("bread"));
    List<Integer> changes =
        Together.call(
            4,
            () -> {
              int changed = todos.completeAll(ann).count();
              return changed + todos.reopenAll(ann).count();
            });

    long versions =
        added.stream().mapToLong(t -> todos.find(t.id(), ann).orElseThrow().version() - 1).sum();
    assertThat(changes.stream().mapToLong(n -> n).sum()).isEqualTo(versions).isPositive();
  }
}
