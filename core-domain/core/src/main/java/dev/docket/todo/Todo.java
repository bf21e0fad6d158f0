package dev.docket.todo;

import dev.docket.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done: immutable, each change gives a new one with the next version. Remembers the
 * state before its last change, so that this one can be undone.
 *
 * @param id the identity
 * @param owner whose it is; nobody else sees it
 * @param version 1 when added, one more with each change
 * @param createdAt when it was added, whole microseconds
 * @param now what it says
 * @param before what it said before its last change
 * @param lastChange names its last change
 */
public record Todo(
    TodoId id,
    AccountId owner,
    long version,
    Instant createdAt,
    State now,
    State before,
    ChangeId lastChange) {

  /**
   * What a to-do says.
   *
   * @param description what is to be done, 1 to 200 characters
   * @param due the day by which it is to be done, null for none
   * @param completedAt when it was done, null while it is not; whole microseconds
   * @param removedAt when it was removed, null while it is in the list; whole microseconds
   */
  public record State(
      String description,
      @Nullable LocalDate due,
      @Nullable Instant completedAt,
      @Nullable Instant removedAt) {

    State removed(Instant at) {
      return new State(description, due, completedAt, at);
    }
  }

  /** A new one: active, version 1. Undoing this change removes it. */
  public static Todo add(
      TodoId id,
      AccountId owner,
      String description,
      @Nullable LocalDate due,
      Instant at,
      ChangeId change) {
    State state = new State(description, due, null, null);
    return new Todo(id, owner, 1, at, state, state.removed(at), change);
  }

  /** Says something else. */
  public Todo edit(String description, @Nullable LocalDate due, ChangeId change) {
    return next(new State(description, due, now.completedAt, now.removedAt), change);
  }

  /** Is done. */
  public Todo complete(Instant at, ChangeId change) {
    return next(new State(now.description, now.due, at, now.removedAt), change);
  }

  /** Is to be done again. */
  public Todo reopen(ChangeId change) {
    return next(new State(now.description, now.due, null, now.removedAt), change);
  }

  /** Leaves the list. */
  public Todo remove(Instant at, ChangeId change) {
    return next(now.removed(at), change);
  }

  /**
   * Is as it was before its last change; undoing that makes the change again. What is thereby
   * removed is removed now, whenever it was the first time.
   */
  public Todo undo(Instant at, ChangeId change) {
    return next(before.removedAt == null ? before : before.removed(at), change);
  }

  private Todo next(State state, ChangeId change) {
    return new Todo(id, owner, version + 1, createdAt, state, now, change);
  }

  /** What is to be done. */
  public String description() {
    return now.description;
  }

  /** The day by which it is to be done, null for none. */
  public @Nullable LocalDate due() {
    return now.due;
  }

  /** When it was done, null while it is not. */
  public @Nullable Instant completedAt() {
    return now.completedAt;
  }

  /** True when it is done. */
  public boolean isDone() {
    return now.completedAt != null;
  }

  /** True when it has left the list. */
  public boolean isRemoved() {
    return now.removedAt != null;
  }
}
