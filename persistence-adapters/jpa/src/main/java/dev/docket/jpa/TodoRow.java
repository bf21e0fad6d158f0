package dev.docket.jpa;

import dev.docket.account.AccountId;
import dev.docket.todo.ChangeId;
import dev.docket.todo.Todo;
import dev.docket.todo.TodoId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A to-do as a row. */
@NullUnmarked
@Entity
@Table(name = "todos")
@SqlResultSetMapping(
    name = TodoRow.LISTED,
    classes =
        @ConstructorResult(
            targetClass = ListedTodo.class,
            columns = {
              @ColumnResult(name = "active_count", type = Long.class),
              @ColumnResult(name = "done_count", type = Long.class),
              @ColumnResult(name = "id", type = UUID.class),
              @ColumnResult(name = "version", type = Long.class),
              @ColumnResult(name = "created_at", type = Instant.class),
              @ColumnResult(name = "description", type = String.class),
              @ColumnResult(name = "due", type = LocalDate.class),
              @ColumnResult(name = "completed_at", type = Instant.class),
              @ColumnResult(name = "before_description", type = String.class),
              @ColumnResult(name = "before_due", type = LocalDate.class),
              @ColumnResult(name = "before_completed_at", type = Instant.class),
              @ColumnResult(name = "before_removed_at", type = Instant.class),
              @ColumnResult(name = "last_change", type = UUID.class)
            }))
class TodoRow {

  /** The mapping of {@link TodoPageSql}. */
  static final String LISTED = "TodoRow.listed";

  /** Which list a to-do is in; stored by its position. */
  enum Status {
    ACTIVE,
    DONE,
    REMOVED;

    static Status of(Todo todo) {
      if (todo.isRemoved()) {
        return REMOVED;
      }
      return todo.isDone() ? DONE : ACTIVE;
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Embedded private TodoStateColumns now;

  @Embedded
  @AttributeOverride(name = "description", column = @Column(name = "before_description"))
  @AttributeOverride(name = "due", column = @Column(name = "before_due"))
  @AttributeOverride(name = "completedAt", column = @Column(name = "before_completed_at"))
  @AttributeOverride(name = "removedAt", column = @Column(name = "before_removed_at"))
  private TodoStateColumns before;

  @Column(name = "last_change")
  private UUID lastChange;

  @Column(name = "status")
  private Status status;

  protected TodoRow() {}

  static TodoRow from(Todo todo) {
    TodoRow row = new TodoRow();
    row.id = todo.id().value();
    row.ownerId = todo.owner().value();
    row.version = todo.version();
    row.createdAt = todo.createdAt();
    row.change(todo);
    return row;
  }

  /** Takes over what a change can change. The version goes up by itself when the row is written. */
  final void change(Todo todo) {
    now = TodoStateColumns.from(todo.now());
    before = TodoStateColumns.from(todo.before());
    lastChange = todo.lastChange().value();
    status = Status.of(todo);
  }

  Todo toDomain() {
    return new Todo(
        new TodoId(id),
        new AccountId(ownerId),
        version,
        createdAt,
        now.toDomain(),
        before.toDomain(),
        new ChangeId(lastChange));
  }

  long version() {
    return version;
  }
}
