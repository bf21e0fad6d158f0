package dev.docket.event;

import dev.docket.account.AccountId;
import dev.docket.todo.TodoId;

/**
 * A to-do is done.
 *
 * @param header what every event says
 * @param todo the to-do
 * @param owner whose it is
 */
public record TodoCompleted(EventHeader header, TodoId todo, AccountId owner) implements TodoEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("todo-completed", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
