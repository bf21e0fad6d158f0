package dev.docket.internal;

import dev.docket.spi.CommonPasswords;
import java.util.List;

/**
 * What stands in for a list of common passwords where the application brings none: passwords of few
 * different characters, which repetitions are, and those that consist mostly of the rows of a
 * keyboard or the words that lead every such list.
 */
public final class ObviousPasswords implements CommonPasswords {

  private static final int FEWEST_CHARACTERS = 6;

  private static final List<String> PARTS =
      List.of(
          "password",
          "passwort",
          "qwertyuiop",
          "qwertzuiop",
          "azertyuiop",
          "asdfghjkl",
          "qwerty",
          "1234567890",
          "0123456789",
          "123456",
          "abcdefghijkl",
          "letmein",
          "welcome",
          "iloveyou",
          "changeme",
          "administrator",
          "admin",
          "secret",
          "monkey",
          "dragon",
          "football");

  /** Without any state. */
  public ObviousPasswords() {}

  @Override
  public boolean contains(String password) {
    return password.codePoints().distinct().count() < FEWEST_CHARACTERS || isMostlyParts(password);
  }

  /** True when they make up more than half of it. */
  private static boolean isMostlyParts(String password) {
    String rest = password;
    for (String part : PARTS) {
      rest = rest.replace(part, "");
    }
    return 2 * rest.length() < password.length();
  }
}
