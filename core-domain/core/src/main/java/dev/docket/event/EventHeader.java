package dev.docket.event;

import java.time.Instant;

/**
 * What every event says.
 *
 * @param id the same at each telling of the event
 * @param version the version of the order or to-do that the event led to; its events are told in
 *     the order of these
 * @param at when it happened, whole microseconds
 * @param by the name of whoever did it
 */
public record EventHeader(EventId id, long version, Instant at, String by) {}
