package dev.docket.todo;

import java.util.UUID;

/**
 * A to-do's identity.
 *
 * @param value the UUID (version 7, RFC 9562, section 5.7); its canonical text is lower case
 */
public record TodoId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
