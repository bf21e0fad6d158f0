package dev.docket.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.account.AccountId;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.TodoRepository;
import dev.docket.spi.UnitOfWork;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoPage;
import dev.docket.todo.TodoQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link TodoRepository} promises. Leaves the to-dos that it added behind. */
public abstract class TodoRepositoryContract {

  private static final Instant AT = Instant.parse("2026-11-21T11:00:00.654321Z");
  private static final String LONGEST = "ä€😀'".repeat(50);

  private final AccountId ann = new AccountId(UUID.randomUUID());
  private final AccountId bob = new AccountId(UUID.randomUUID());
  private TodoRepository todos;
  private UnitOfWork unit;
  private long last;

  /** For subclasses. */
  protected TodoRepositoryContract() {}

  /** The repository under test, which may hold other to-dos. */
  protected abstract TodoRepository repository();

  /** The unit of work that the repository writes in. */
  protected abstract UnitOfWork unitOfWork();

  @BeforeEach
  void open() {
    todos = repository();
    unit = unitOfWork();
  }

  private static ChangeId newChange() {
    return new ChangeId(UUID.randomUUID());
  }

  /**
   * Each greater than the one before, soon with the first bit set: in the order of texts, not of
   * signed numbers.
   */
  private TodoId nextId() {
    long low = ann.value().getLeastSignificantBits();
    return new TodoId(new UUID(0x7fff_ffff_ffff_fff0L + last++ * 2, low));
  }

  private Todo create(AccountId owner) {
    return Todo.add(nextId(), owner, LONGEST, LocalDate.of(9999, 12, 31), AT, newChange());
  }

  private Todo added() {
    return added(ann);
  }

  private Todo added(AccountId owner) {
    Todo todo = create(owner);
    unit.run(() -> todos.add(todo));
    return todo;
  }

  private Todo saved(Todo changed) {
    unit.run(() -> todos.save(List.of(changed)));
    return changed;
  }

  private Todo done() {
    return saved(added().complete(AT.plusNanos(1_000), newChange()));
  }

  private Todo removed(Instant at) {
    return saved(added().remove(at, newChange()));
  }

  private void assertStored(Todo todo) {
    assertThat(todos.find(todo.id(), todo.owner())).contains(todo);
  }

  private TodoPage page(TodoFilter filter, int size, Cursor position) {
    return todos.page(new TodoQuery(filter, size, position), ann);
  }

  @Test
  void findsWhatWasAdded() {
    Todo dated = added();
    Todo plain = Todo.add(nextId(), ann, "x", null, AT, newChange());
    unit.run(() -> todos.add(plain));

    assertStored(dated);
    assertStored(plain);
  }

  @Test
  void findsAndKeepsEveryState() {
    Todo todo = added();
    assertStored(saved(todo.edit("milk", null, newChange())));
    Todo done = saved(added().complete(AT, newChange()));
    assertStored(done);
    assertStored(saved(done.remove(AT.plusSeconds(1), newChange())));
  }

  @Test
  void somebodyElsesIsNotThere() {
    Todo bobs = added(bob);

    assertThat(todos.find(bobs.id(), ann)).isEmpty();
    assertThat(todos.all(TodoFilter.ALL, ann)).isEmpty();
    assertThat(todos.changedBy(bobs.lastChange(), ann)).isEmpty();
    assertThat(todos.count(ann)).isZero();
    assertThat(page(TodoFilter.ALL, 5, Cursor.first()).slice().items()).isEmpty();
    assertThat(page(TodoFilter.ALL, 5, Cursor.first()).active()).isZero();
  }

  @Test
  void refusesAnIdThatIsInUse() {
    Todo first = added();
    Todo second = Todo.add(first.id(), bob, "other", null, AT, newChange());

    assertThatThrownBy(() -> unit.run(() -> todos.add(second)))
        .isInstanceOf(DuplicateKeyException.class);
    assertStored(first);
  }

  @Test
  void savesSeveralOrNone() {
    Todo first = added();
    Todo second = added();
    Todo stale = saved(second.complete(AT, newChange()));
    List<Todo> changed =
        List.of(first.complete(AT, newChange()), second.edit("x", null, newChange()));

    assertThatThrownBy(() -> unit.run(() -> todos.save(changed)))
        .isInstanceOf(StaleVersionException.class);
    assertStored(first);
    assertStored(stale);
    unit.run(() -> todos.save(List.of(changed.get(0), stale.reopen(newChange()))));
    assertThat(todos.all(TodoFilter.DONE, ann)).containsExactly(changed.get(0));
  }

  @Test
  void savesNothingThatWasNeverAdded() {
    Todo unknown = create(ann).complete(AT, newChange());

    assertThatThrownBy(() -> saved(unknown)).isInstanceOf(StaleVersionException.class);
  }

  @Test
  void listsWhatTheFilterIncludesInTheOrderOfAdding() {
    Todo done = done();
    Todo active = added();
    removed(AT);

    assertThat(todos.all(TodoFilter.ALL, ann)).containsExactly(done, active);
    assertThat(todos.all(TodoFilter.ACTIVE, ann)).containsExactly(active);
    assertThat(todos.all(TodoFilter.DONE, ann)).containsExactly(done);
    assertThat(todos.count(ann)).isEqualTo(2);
  }

  @Test
  void findsWhatAChangeChangedRemovedOnesIncluded() {
    ChangeId change = newChange();
    Todo removed = saved(added().remove(AT, change));
    Todo done = saved(added().complete(AT, change));
    saved(saved(added().complete(AT, change)).reopen(newChange()));

    assertThat(todos.changedBy(change, ann)).containsExactlyInAnyOrder(removed, done);
  }

  @Test
  void pagesLeadThroughTheListAndBack() {
    IntStream.range(0, 5)
        .forEach(
            i -> {
              added();
              done();
              removed(AT);
            });
    for (TodoFilter filter : TodoFilter.values()) {
      List<Todo> all = todos.all(filter, ann);
      assertThat(walk(filter, Cursor.first(), true)).isEqualTo(all);
      assertThat(walk(filter, Cursor.last(), false)).isEqualTo(all);
      TodoPage page = page(filter, 3, Cursor.last());
      assertThat(page.slice().total()).isEqualTo(new Count(all.size(), true));
      assertThat(page.active()).isEqualTo(5);
      assertThat(page.done()).isEqualTo(5);
    }
  }

  private List<Todo> walk(TodoFilter filter, Cursor from, boolean forwards) {
    List<Todo> walked = new ArrayList<>();
    Cursor position = from;
    while (position != null) {
      Slice<Todo> slice = page(filter, 3, position).slice();
      walked.addAll(forwards ? walked.size() : 0, slice.items());
      position = forwards ? slice.next() : slice.previous();
    }
    return walked;
  }

  @Test
  void anEmptyPageHasItsCounts() {
    done();
    TodoPage none = page(TodoFilter.ACTIVE, 3, Cursor.first());

    assertThat(none.slice().items()).isEmpty();
    assertThat(none.slice().total()).isEqualTo(new Count(0, true));
    assertThat(none.done()).isEqualTo(1);
  }

  @Test
  void forgetsWhatTheOwnerRemovedBeforeTheInstant() {
    Todo old = removed(AT.minusNanos(1_000));
    Todo recent = removed(AT);
    Todo active = added();
    Todo bobs = saved(added(bob).remove(AT.minusSeconds(1), newChange()));
    unit.run(() -> todos.forgetRemovedBefore(AT, ann));

    assertThat(todos.find(old.id(), ann)).isEmpty();
    assertStored(recent);
    assertStored(active);
    assertStored(bobs);
  }

  @Test
  void seesWhatTheSameUnitOfWorkWrote() {
    unit.run(
        () -> {
          Todo todo = create(ann);
          todos.add(todo);
          assertStored(todo);
          assertThat(todos.count(ann)).isEqualTo(1);
          Todo changed = todo.complete(AT, newChange());
          todos.save(List.of(changed));
          assertThat(todos.all(TodoFilter.DONE, ann)).containsExactly(changed);
          assertThat(page(TodoFilter.DONE, 1, Cursor.first()).slice().items())
              .containsExactly(changed);
        });
  }

  @Test
  void whatFailsLeavesNothingBehind() {
    Todo kept = added();
    Todo gone = create(ann);
    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      todos.add(gone);
                      todos.save(List.of(kept.complete(AT, newChange())));
                      throw new ArithmeticException();
                    }))
        .isInstanceOf(ArithmeticException.class);

    assertStored(kept);
    assertThat(todos.find(gone.id(), ann)).isEmpty();
  }

  @Test
  void writesWithinAUnitOfWorkOnly() {
    Todo todo = added();

    assertThatThrownBy(() -> todos.add(todo)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> todos.save(List.of(todo))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> todos.forgetRemovedBefore(AT, ann))
        .isInstanceOf(IllegalStateException.class);
  }
}
