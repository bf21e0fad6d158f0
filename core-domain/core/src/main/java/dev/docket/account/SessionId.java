package dev.docket.account;

import java.util.UUID;

/**
 * Names a log-in session. Not a secret: knowing it lets nobody in.
 *
 * @param value the UUID
 */
public record SessionId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
