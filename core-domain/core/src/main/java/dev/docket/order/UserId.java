package dev.docket.order;

import java.util.UUID;

/**
 * Whom an order is for.
 *
 * @param value a UUID (RFC 9562) of any version
 */
public record UserId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
