package dev.docket.event;

import dev.docket.account.AccountId;
import dev.docket.todo.TodoId;

/**
 * A to-do has left the list.
 *
 * @param header what every event says
 * @param todo the to-do
 * @param owner whose it is
 */
public record TodoRemoved(EventHeader header, TodoId todo, AccountId owner) implements TodoEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("todo-removed", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
