package dev.docket.order;

import java.util.UUID;

/**
 * An order's identity, the "date UUID": a UUID (RFC 9562) of any version.
 *
 * @param value the UUID; its canonical text is lower case
 */
public record OrderId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
