package dev.docket.spi;

/**
 * What is stored of a password. Prints nothing of it.
 *
 * @param value the text in the PHC string format ({@code $id$parameters$salt$hash}), at most 255
 *     ASCII characters
 */
public record PasswordHash(String value) {

  /** Nothing of it. */
  @Override
  public String toString() {
    return "PasswordHash[masked]";
  }
}
