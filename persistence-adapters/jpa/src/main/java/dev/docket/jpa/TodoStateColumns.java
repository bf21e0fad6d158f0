package dev.docket.jpa;

import dev.docket.todo.Todo;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a to-do says, or said, as columns. */
@NullUnmarked
@Embeddable
class TodoStateColumns {

  @Column(name = "description")
  private String description;

  @Column(name = "due")
  private @Nullable LocalDate due;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  protected TodoStateColumns() {}

  static TodoStateColumns from(Todo.State state) {
    TodoStateColumns columns = new TodoStateColumns();
    columns.description = state.description();
    columns.due = state.due();
    columns.completedAt = state.completedAt();
    columns.removedAt = state.removedAt();
    return columns;
  }

  Todo.State toDomain() {
    return new Todo.State(description, due, completedAt, removedAt);
  }
}
