package dev.docket.event;

import java.util.UUID;

/**
 * An event's identity, by which a repeated one is recognised.
 *
 * @param value the UUID (version 7, RFC 9562, section 5.7); its canonical text is lower case
 */
public record EventId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
