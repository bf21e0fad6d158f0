package dev.docket.account;

import java.util.UUID;

/**
 * An account's identity.
 *
 * @param value the UUID; its canonical text is lower case
 */
public record AccountId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
