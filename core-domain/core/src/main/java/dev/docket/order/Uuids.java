package dev.docket.order;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads UUIDs strictly: the JDK's own reader accepts shortened groups. */
final class Uuids {

  private static final Pattern CANONICAL =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Uuids() {}

  static UUID parse(String text) {
    if (!CANONICAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not a UUID");
    }
    return UUID.fromString(text.toLowerCase(Locale.ROOT));
  }
}
