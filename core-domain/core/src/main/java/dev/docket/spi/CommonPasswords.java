package dev.docket.spi;

/** The passwords that guessers try first. Safe for use by any number of threads. */
@FunctionalInterface
public interface CommonPasswords {

  /**
   * @param password in lower case
   */
  boolean contains(String password);
}
