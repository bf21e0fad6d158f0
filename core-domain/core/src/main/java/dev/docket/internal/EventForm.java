package dev.docket.internal;

import dev.docket.event.Event;
import dev.docket.event.EventHeader;
import dev.docket.event.EventType;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How events of one type are written and read.
 *
 * @param type the type
 * @param event its class
 * @param write what an event says beside its header
 * @param read makes it again
 */
record EventForm<E extends Event>(
    EventType type,
    Class<E> event,
    Function<E, EventContent> write,
    BiFunction<EventHeader, EventContent, E> read) {

  EventContent contentOf(Event written) {
    return write.apply(event.cast(written));
  }
}
