package dev.docket.event;

import dev.docket.account.AccountId;
import dev.docket.todo.TodoId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new to-do is in its owner's list.
 *
 * @param header what every event says
 * @param todo the to-do
 * @param owner whose it is
 * @param description what is to be done
 * @param due the day by which it is to be done, null for none
 */
public record TodoAdded(
    EventHeader header, TodoId todo, AccountId owner, String description, @Nullable LocalDate due)
    implements TodoEvent {

  /** The kind and its version. */
  public static final EventType TYPE = new EventType("todo-added", 1);

  @Override
  public EventType type() {
    return TYPE;
  }
}
