package dev.docket.jpa;

import static java.util.Objects.requireNonNull;

import dev.docket.account.AccountId;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list's statement: the counts, and a to-do unless the page is empty. No entity, which
 * could not be absent.
 */
record ListedTodo(
    Long active,
    Long done,
    @Nullable UUID id,
    @Nullable Long version,
    @Nullable Instant createdAt,
    @Nullable String description,
    @Nullable LocalDate due,
    @Nullable Instant completedAt,
    @Nullable String beforeDescription,
    @Nullable LocalDate beforeDue,
    @Nullable Instant beforeCompletedAt,
    @Nullable Instant beforeRemovedAt,
    @Nullable UUID lastChange) {

  /** Public because EclipseLink looks for no other. */
  public ListedTodo {}

  boolean isTodo() {
    return id != null;
  }

  Todo toDomain(AccountId owner) {
    return new Todo(
        new TodoId(requireNonNull(id)),
        owner,
        requireNonNull(version),
        requireNonNull(createdAt),
        new Todo.State(requireNonNull(description), due, completedAt, null),
        new Todo.State(
            requireNonNull(beforeDescription), beforeDue, beforeCompletedAt, beforeRemovedAt),
        new ChangeId(requireNonNull(lastChange)));
  }
}
