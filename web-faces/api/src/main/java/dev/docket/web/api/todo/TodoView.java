package dev.docket.web.api.todo;

import dev.docket.todo.Todo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A to-do, as its owner sees it; {@code lastChange} names what can be undone. */
record TodoView(
    UUID id,
    long version,
    String description,
    @Nullable LocalDate due,
    boolean done,
    Instant createdAt,
    @Nullable Instant completedAt,
    UUID lastChange) {

  static TodoView of(Todo todo) {
    return new TodoView(
        todo.id().value(),
        todo.version(),
        todo.description(),
        todo.due(),
        todo.isDone(),
        todo.createdAt(),
        todo.completedAt(),
        todo.lastChange().value());
  }
}
