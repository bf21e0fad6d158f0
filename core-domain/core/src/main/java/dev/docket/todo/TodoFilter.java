package dev.docket.todo;

/** Which to-dos a list shows. */
public enum TodoFilter {
  /** All. */
  ALL,
  /** What is left. */
  ACTIVE,
  /** What is done. */
  DONE;

  /** True for a to-do that the list shows, removed ones aside. */
  public boolean includes(Todo todo) {
    return this == ALL || todo.isDone() == (this == DONE);
  }
}
