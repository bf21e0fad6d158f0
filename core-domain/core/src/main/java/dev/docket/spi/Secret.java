package dev.docket.spi;

/**
 * A secret's value. Prints nothing of it.
 *
 * @param version changes whenever the value does
 * @param value the text
 */
public record Secret(String version, String value) {

  /** The version alone. */
  @Override
  public String toString() {
    return "Secret[version=" + version + "]";
  }
}
