package dev.docket.jpa;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that somebody else begins and ends, and that this thread is in. */
interface OuterTransaction {

  /** Called before the first statement of a unit of work. */
  void enter();

  /** Its connection, through which nothing can end it. Closed by whoever asked for it. */
  Connection connection() throws SQLException;

  /** Runs an action once it is committed, where that is ever told. */
  void afterCommit(Runnable action);
}
