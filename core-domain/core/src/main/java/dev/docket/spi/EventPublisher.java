package dev.docket.spi;

import dev.docket.event.Event;

/** Is told what has happened. Safe for use by any number of threads. */
@FunctionalInterface
public interface EventPublisher {

  /**
   * Called once what the event tells of is committed, by the thread that did it, which waits: so it
   * returns soon, and does not throw. An event is told once or, where the process dies or the
   * outcome of a commit stays unknown, not at all.
   */
  void publish(Event event);
}
