package dev.docket.event;

import dev.docket.account.AccountId;
import dev.docket.todo.TodoId;

/** Something that happened to a to-do. */
public interface TodoEvent extends Event {

  /** The to-do. */
  TodoId todo();

  /** Whose it is. */
  AccountId owner();
}
