package dev.docket.internal;

import dev.docket.account.Actor;
import dev.docket.order.Order;
import dev.docket.order.OrderChange;
import dev.docket.todo.Todo;
import java.time.Instant;
import java.util.List;

/** Hears, within the transaction, what is being done. */
interface EventLog {

  /** For applications that listen to nothing. */
  EventLog NONE = new Deaf();

  void placed(List<Order> orders);

  void changed(Order after, OrderChange change);

  void added(Todo todo, Actor by);

  /** To-dos before and after, pair by pair. */
  void changed(List<Todo> before, List<Todo> after, Instant at, Actor by);

  /** Writes nothing down. */
  final class Deaf implements EventLog {

    private Deaf() {}

    @Override
    public void placed(List<Order> orders) {}

    @Override
    public void changed(Order after, OrderChange change) {}

    @Override
    public void added(Todo todo, Actor by) {}

    @Override
    public void changed(List<Todo> before, List<Todo> after, Instant at, Actor by) {}
  }
}
