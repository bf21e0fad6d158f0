package dev.docket.spi;

import dev.docket.account.Actor;
import dev.docket.event.EventId;
import dev.docket.event.EventType;
import java.time.Instant;
import java.util.Map;

/**
 * An event as it waits in an {@link EventOutbox}.
 *
 * @param id unique
 * @param aggregate the order or to-do that it happened to, such as {@code
 *     order/01890a5d-ac96-774b-bcce-b302099a8057}; at most 64 characters of ASCII
 * @param version the version of that which it led to; unique among those of the aggregate
 * @param type the kind
 * @param at when it happened, whole microseconds
 * @param by the name of whoever did it, at most {@value #MAX_BY} characters
 * @param content what else it says, by names of letters, digits and dots; at most {@value
 *     #MAX_CONTENT} characters in all
 */
public record EventRecord(
    EventId id,
    String aggregate,
    long version,
    EventType type,
    Instant at,
    String by,
    Map<String, String> content) {

  /** The most characters of a name. */
  public static final int MAX_BY = Actor.MAX_LENGTH;

  /** The most characters of names and values together. */
  public static final int MAX_CONTENT = 2_000;

  /** Takes a copy of the content. */
  public EventRecord {
    content = Map.copyOf(content);
  }
}
