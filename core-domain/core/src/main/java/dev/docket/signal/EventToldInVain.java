package dev.docket.signal;

import dev.docket.event.EventType;

/**
 * A listener failed at an event, which is told again later; those of its order or to-do that come
 * after it wait.
 *
 * @param type the event's
 */
public record EventToldInVain(EventType type) implements Signal {}
