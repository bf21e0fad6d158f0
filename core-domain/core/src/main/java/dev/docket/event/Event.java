package dev.docket.event;

/**
 * Something that happened to an order or a to-do, and stays so. Written together with what it tells
 * of, told once that is committed: at least once, those of one order or to-do in the order of its
 * versions. More kinds may come: whoever does not know one leaves it alone.
 */
public interface Event {

  /** What every event says. */
  EventHeader header();

  /** The kind, for other systems. */
  EventType type();

  /** The same at each telling of the event. */
  default EventId id() {
    return header().id();
  }
}
