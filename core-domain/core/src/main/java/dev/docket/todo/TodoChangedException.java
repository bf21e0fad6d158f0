package dev.docket.todo;

/** The to-do was changed since the caller looked at it. Nothing was changed; here it is. */
public final class TodoChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Todo current;

  /**
   * @param current the to-do as it is now
   * @param expected the version that the command was made for
   */
  public TodoChangedException(Todo current, long expected) {
    super(
        "to-do "
            + current.id().text()
            + " is at version "
            + current.version()
            + ", not "
            + expected);
    this.current = current;
  }

  /** The to-do as it is now. */
  public Todo current() {
    return current;
  }
}
