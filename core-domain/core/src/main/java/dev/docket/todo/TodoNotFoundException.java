package dev.docket.todo;

/** The caller has no such to-do: there is none, it was removed, or it is somebody else's. */
public final class TodoNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the id that was looked for. */
  public TodoNotFoundException(TodoId id) {
    super("no to-do " + id.text());
  }
}
