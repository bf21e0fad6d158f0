package dev.docket.transfer;

import java.util.UUID;

/**
 * An import run's identity.
 *
 * @param value a UUID of version 7
 */
public record ImportId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
