package dev.docket.inmemory;

import dev.docket.account.AccountId;
import dev.docket.paging.Count;
import dev.docket.paging.Cursor;
import dev.docket.paging.Slice;
import dev.docket.spi.DuplicateKeyException;
import dev.docket.spi.StaleVersionException;
import dev.docket.spi.TodoRepository;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoFilter;
import dev.docket.todo.TodoId;
import dev.docket.todo.TodoPage;
import dev.docket.todo.TodoQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** To-dos in memory. */
public final class InMemoryTodoRepository implements TodoRepository {

  private final InMemoryUnitOfWork unit;

  /** By the id's text, which is in the order of adding. */
  private final NavigableMap<String, Todo> todos = new TreeMap<>();

  /** Empty; writes within the given transactions. */
  public InMemoryTodoRepository(InMemoryUnitOfWork unit) {
    this.unit = unit;
  }

  @Override
  public void add(Todo todo) {
    unit.requireOpen();
    String id = todo.id().text();
    if (todos.containsKey(id)) {
      throw new DuplicateKeyException("a to-do's id is in use");
    }
    unit.write(() -> todos.put(id, todo), () -> todos.remove(id));
  }

  @Override
  public void save(Collection<Todo> changed) {
    unit.requireOpen();
    changed.forEach(this::save);
  }

  private void save(Todo changed) {
    String id = changed.id().text();
    Todo stored = todos.get(id);
    if (stored == null || stored.version() + 1 != changed.version()) {
      throw new StaleVersionException("the to-do was changed meanwhile");
    }
    unit.write(() -> todos.put(id, changed), () -> todos.put(id, stored));
  }

  @Override
  public Optional<Todo> find(TodoId id, AccountId owner) {
    return unit.read(() -> Optional.ofNullable(todos.get(id.text())))
        .filter(todo -> todo.owner().equals(owner));
  }

  @Override
  public List<Todo> all(TodoFilter filter, AccountId owner) {
    return select(owner, todo -> !todo.isRemoved() && filter.includes(todo));
  }

  @Override
  public List<Todo> changedBy(ChangeId change, AccountId owner) {
    return select(owner, todo -> todo.lastChange().equals(change));
  }

  @Override
  public long count(AccountId owner) {
    return all(TodoFilter.ALL, owner).size();
  }

  private List<Todo> select(AccountId owner, Predicate<Todo> condition) {
    return unit.read(
        () ->
            todos.values().stream()
                .filter(todo -> todo.owner().equals(owner))
                .filter(condition)
                .toList());
  }

  @Override
  public TodoPage page(TodoQuery query, AccountId owner) {
    NavigableMap<String, Todo> listed = new TreeMap<>();
    all(TodoFilter.ALL, owner).forEach(todo -> listed.put(todo.id().text(), todo));
    long total = listed.size();
    long done = listed.values().stream().filter(Todo::isDone).count();
    listed.values().removeIf(todo -> !query.filter().includes(todo));
    Slice<Todo> slice =
        Slice.ofWalk(
            walk(listed, query.position()).limit(query.size() + 1L).toList(),
            query.size(),
            query.position(),
            TodoQuery.SORT,
            todo -> List.of(todo.id().text()),
            Count.capped(listed.size()));
    return new TodoPage(slice, total - done, done);
  }

  private static Stream<Todo> walk(NavigableMap<String, Todo> listed, Cursor position) {
    var beyond =
        switch (position.kind()) {
          case FIRST -> listed;
          case AFTER -> listed.tailMap(position.keys().get(0), false);
          case BEFORE -> listed.headMap(position.keys().get(0), false).descendingMap();
          case LAST -> listed.descendingMap();
        };
    return beyond.values().stream();
  }

  @Override
  public void forgetRemovedBefore(Instant instant, AccountId owner) {
    unit.requireOpen();
    select(owner, todo -> isRemovedBefore(todo, instant)).forEach(this::forget);
  }

  private static boolean isRemovedBefore(Todo todo, Instant instant) {
    Instant removedAt = todo.now().removedAt();
    return removedAt != null && removedAt.isBefore(instant);
  }

  private void forget(Todo todo) {
    String id = todo.id().text();
    unit.write(() -> todos.remove(id), () -> todos.put(id, todo));
  }
}
