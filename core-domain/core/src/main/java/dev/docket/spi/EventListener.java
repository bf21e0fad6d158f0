package dev.docket.spi;

import dev.docket.event.Event;

/**
 * Is told every event: at least once, after what it tells of is committed, also when the process
 * died in between. The events of one order or to-do are told in the order of its versions, one
 * after the other; those of different ones in no particular order. Called by one thread at a time,
 * of one of all processes that share the outbox.
 */
@FunctionalInterface
public interface EventListener {

  /**
   * Takes note of an event. What was told before has the same {@link Event#id}. Returns within some
   * seconds: whoever is busy for more than half a minute may meet another process that tells the
   * same.
   *
   * @throws RuntimeException when the event can't be taken now: it is told again later, to every
   *     listener, and those of the same order or to-do that came after it wait
   */
  void on(Event event);
}
