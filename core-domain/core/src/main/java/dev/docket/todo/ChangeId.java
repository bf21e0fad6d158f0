package dev.docket.todo;

import java.util.UUID;

/**
 * Names one change of one or many to-dos, so that it can be undone.
 *
 * @param value the UUID
 */
public record ChangeId(UUID value) {

  /** The canonical text, 36 characters, lower case. */
  public String text() {
    return value.toString();
  }
}
