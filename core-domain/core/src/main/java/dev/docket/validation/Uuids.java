package dev.docket.validation;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads UUIDs strictly: the JDK's own reader accepts shortened groups. */
public final class Uuids {

  private static final Pattern CANONICAL =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Uuids() {}

  /**
   * @throws IllegalArgumentException when the text is not canonical
   */
  public static UUID parse(String text) {
    if (!CANONICAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not a UUID");
    }
    return UUID.fromString(text.toLowerCase(Locale.ROOT));
  }
}
